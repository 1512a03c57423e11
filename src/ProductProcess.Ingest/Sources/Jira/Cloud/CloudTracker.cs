using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Jira Cloud: REST v3 and Agile 1.0.</summary>
internal sealed class CloudTracker(TrackerHttp http, TimeProvider time) : ITracker
{
    public string Kind => SourceKinds.JiraCloud;

    public ITrackerConnection Connect(SourceOptions options) => new CloudConnection(options, http, time);
}
