namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>One run against one Linear workspace.</summary>
internal sealed class LinearConnection(
    LinearClient client,
    LinearPreflight preflight,
    IReadOnlyList<IDimensionStream> dimensions,
    IItemStream items) : ITrackerConnection
{
    public int Requests => client.Meter.Requests;

    public IReadOnlyList<IDimensionStream> Dimensions => dimensions;

    public IItemStream Items => items;

    public Task<Preflight> PreflightAsync(CancellationToken cancellationToken) => preflight.RunAsync(cancellationToken);

    public void Dispose() => client.Dispose();
}
