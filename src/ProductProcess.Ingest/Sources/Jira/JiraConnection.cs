namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>One run against one Jira, Cloud or Data Center; what differs between them is in the streams.</summary>
internal sealed class JiraConnection(
    JiraClient client,
    JiraPreflight preflight,
    IReadOnlyList<IDimensionStream> dimensions,
    IItemStream items) : ITrackerConnection
{
    public int Requests => client.Meter.Requests;

    public TimeSpan Waited => client.Meter.Waited;

    public IReadOnlyList<IDimensionStream> Dimensions => dimensions;

    public IItemStream Items => items;

    public Task<Preflight> PreflightAsync(CancellationToken cancellationToken) => preflight.RunAsync(cancellationToken);

    public void Dispose() => client.Dispose();
}
