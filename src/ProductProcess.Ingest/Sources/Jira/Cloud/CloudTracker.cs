using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Jira Cloud: REST v3 and Agile 1.0.</summary>
internal sealed class CloudTracker(TrackerHttp http, TimeProvider time) : ITracker
{
    private const string Version = "3";

    public string Kind => SourceKinds.JiraCloud;

    public ITrackerConnection Connect(SourceOptions options)
    {
        var client = new JiraClient(options, http, time);
        var api = client.Over<ICloudApi>();
        var projects = new JiraProjects(options);
        var fields = new JiraFieldFinder();
        return new JiraConnection(
            client,
            new JiraPreflight(client, time, Version),
            new JiraDimensions(client, projects, fields, Version, new CloudLists(client, api)).Streams(),
            new CloudItems(client.Calls, api, projects, new JiraAsk(options, fields), new JiraMapper(options, fields)));
    }
}
