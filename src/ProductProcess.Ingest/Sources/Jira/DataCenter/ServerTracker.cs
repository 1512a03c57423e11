using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>Jira Data Center 8.14 to 11: REST v2 and Agile 1.0.</summary>
internal sealed class ServerTracker(TrackerHttp http, TimeProvider time, ILogger<ServerTracker> logger) : ITracker
{
    public string Kind => SourceKinds.JiraDataCenter;

    public ITrackerConnection Connect(SourceOptions options)
    {
        var parts = new JiraParts(options, "2", http, time, logger);
        var api = parts.Client.Over<IServerApi>();
        var lists = new ServerLists(parts.Client, api);
        return new JiraConnection(parts, lists, new ServerItems(parts, api, lists));
    }
}
