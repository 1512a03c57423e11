using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>One run against one Jira Cloud site.</summary>
internal sealed class CloudConnection : ITrackerConnection
{
    private const string Version = "3";

    private readonly JiraClient _client;
    private readonly JiraPreflight _preflight;

    public CloudConnection(SourceOptions options, TrackerHttp http, TimeProvider time)
    {
        _client = new JiraClient(options, http, time);
        _preflight = new JiraPreflight(_client, time, Version);
        var api = _client.Over<ICloudApi>();
        var projects = new JiraProjects(options);
        var fields = new JiraFieldFinder();
        Dimensions = new JiraDimensions(_client, projects, fields, Version, new CloudLists(_client, api)).Streams();
        Items = new CloudItems(
            _client.Calls, api, projects, new JiraAsk(options, fields), new JiraMapper(options, fields));
    }

    public int Requests => _client.Meter.Requests;

    public IReadOnlyList<IDimensionStream> Dimensions { get; }

    public IItemStream Items { get; }

    public Task<Preflight> PreflightAsync(CancellationToken cancellationToken) => _preflight.RunAsync(cancellationToken);

    public void Dispose() => _client.Dispose();
}
