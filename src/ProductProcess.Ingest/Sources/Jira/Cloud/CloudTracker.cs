using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Jira Cloud: REST v3 and Agile 1.0.</summary>
internal sealed class CloudTracker(TrackerHttp http, TimeProvider time, ILogger<CloudTracker> logger) : ITracker
{
    public string Kind => SourceKinds.JiraCloud;

    public ITrackerConnection Connect(SourceOptions options)
    {
        var parts = new JiraParts(options, "3", http, time, logger);
        var api = parts.Client.Over<ICloudApi>();
        var lists = new CloudLists(parts.Client, api);
        return new JiraConnection(parts, lists, new CloudItems(parts, api, lists));
    }
}
