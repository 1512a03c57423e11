using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>Jira Data Center 9 to 11: REST v2 and Agile 1.0.</summary>
internal sealed class ServerTracker(TrackerHttp http, TimeProvider time) : ITracker
{
    public string Kind => SourceKinds.JiraDataCenter;

    public ITrackerConnection Connect(SourceOptions options) => new ServerConnection(options, http, time);
}
