using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>Jira Data Center 9 to 11: REST v2 and Agile 1.0.</summary>
internal sealed class ServerTracker(TrackerHttp http, TimeProvider time) : ITracker
{
    private const string Version = "2";

    public string Kind => SourceKinds.JiraDataCenter;

    public ITrackerConnection Connect(SourceOptions options)
    {
        var client = new JiraClient(options, http, time);
        var api = client.Over<IServerApi>();
        var projects = new JiraProjects(options);
        var fields = new JiraFieldFinder();
        return new JiraConnection(
            client,
            new JiraPreflight(client, time, Version),
            new JiraDimensions(client, projects, fields, Version, new ServerLists(client, api)).Streams(),
            new ServerItems(client.Calls, api, projects, new JiraAsk(options, fields), new JiraMapper(options, fields)));
    }
}
