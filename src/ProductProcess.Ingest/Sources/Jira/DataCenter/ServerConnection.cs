using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>One run against one Jira Data Center.</summary>
internal sealed class ServerConnection : ITrackerConnection
{
    private const string Version = "2";

    private readonly JiraClient _client;
    private readonly JiraPreflight _preflight;

    public ServerConnection(SourceOptions options, TrackerHttp http, TimeProvider time)
    {
        _client = new JiraClient(options, http, time);
        _preflight = new JiraPreflight(_client, time, Version);
        var api = _client.Over<IServerApi>();
        var projects = new JiraProjects(options);
        var fields = new JiraFieldFinder();
        Dimensions = new JiraDimensions(_client, projects, fields, Version, new ServerLists(_client, api)).Streams();
        Items = new ServerItems(
            _client.Calls, api, projects, new JiraAsk(options, fields), new JiraMapper(options, fields));
    }

    public int Requests => _client.Meter.Requests;

    public IReadOnlyList<IDimensionStream> Dimensions { get; }

    public IItemStream Items { get; }

    public Task<Preflight> PreflightAsync(CancellationToken cancellationToken) => _preflight.RunAsync(cancellationToken);

    public void Dispose() => _client.Dispose();
}
