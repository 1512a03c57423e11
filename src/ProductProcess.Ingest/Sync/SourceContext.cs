using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>What everything in one run of one source shares.</summary>
/// <param name="Options">The source.</param>
/// <param name="Source">Its number in the store.</param>
/// <param name="Store">Where to.</param>
/// <param name="Connection">Where from.</param>
/// <param name="Preflight">What the tracker says of itself.</param>
/// <param name="Pulse">Progress and signs of life.</param>
/// <param name="Ahead">Downloads under way while earlier ones are stored.</param>
/// <param name="Time">Our clock.</param>
internal sealed record SourceContext(
    SourceOptions Options,
    long Source,
    WorkStore Store,
    ITrackerConnection Connection,
    Preflight Preflight,
    Pulse Pulse,
    int Ahead,
    TimeProvider Time)
{
    /// <summary>Our clock, in UTC milliseconds.</summary>
    public long Now => Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The tracker's clock, in UTC milliseconds.</summary>
    public long TrackerNow => (Time.GetUtcNow() + Preflight.Skew).ToUnixTimeMilliseconds();

    /// <summary>The tracker's clock at the start of the run, in UTC milliseconds.</summary>
    public long Begun => Preflight.ServerNow.ToUnixTimeMilliseconds();

    public Task<T> WriteAsync<T>(Func<StoreWriter, T> work, CancellationToken cancellationToken) =>
        Store.WriteAsync(work, cancellationToken);

    public Task WriteAsync(Action<StoreWriter> work, CancellationToken cancellationToken) =>
        Store.WriteAsync(work, cancellationToken);
}
