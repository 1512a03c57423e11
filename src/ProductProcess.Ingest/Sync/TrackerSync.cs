using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Reads one tracker into the store: preflight, dimensions, items, and once a day a census. Running it again costs little when
/// nothing moved, and goes on where an interrupted run stopped. Made by <see cref="IngestServices.AddIngest"/>.
/// </summary>
public sealed partial class TrackerSync
{
    private readonly Dictionary<string, ITracker> _trackers;
    private readonly TimeProvider _time;
    private readonly SyncLimits _limits;
    private readonly ILogger<TrackerSync> _logger;

    internal TrackerSync(IEnumerable<ITracker> trackers, TimeProvider time, SyncLimits limits, ILogger<TrackerSync> logger)
    {
        _trackers = trackers.ToDictionary(t => t.Kind, StringComparer.Ordinal);
        _time = time;
        _limits = limits;
        _logger = logger;
    }

    /// <exception cref="SourceOptionsException">The options cannot work; all faults at once.</exception>
    /// <exception cref="TrackerParkedException">The tracker asked to be left alone for longer; until then no request is sent.</exception>
    /// <exception cref="TrackerException">The tracker could not be read, or not to the end; its type says what to do.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public Task<SyncResult> RunAsync(
        SourceOptions options,
        WorkStore store,
        IProgress<SyncProgress>? progress = null,
        CancellationToken cancellationToken = default) => RunAsync(options, store, false, progress, cancellationToken);

    /// <summary>The same, with a census whether it is due or not.</summary>
    public Task<SyncResult> CensusAsync(
        SourceOptions options,
        WorkStore store,
        IProgress<SyncProgress>? progress = null,
        CancellationToken cancellationToken = default) => RunAsync(options, store, true, progress, cancellationToken);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<SyncResult> RunAsync(
        SourceOptions options,
        WorkStore store,
        bool census,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        var faults = options.Faults();
        if (faults.Count > 0)
            throw new SourceOptionsException(faults);

        await using var claim = await ClaimAsync(options, store, cancellationToken).ConfigureAwait(false);
        await CheckParkedAsync(options, store, cancellationToken).ConfigureAwait(false);
        using var connection = _trackers[options.Kind].Connect(options);
        var preflight = await PreflightAsync(options, store, connection, cancellationToken).ConfigureAwait(false);
        Started(options.Name, options.Kind, preflight.Version, preflight.Account, preflight.Skew.TotalSeconds);
        var (source, row) = await store.WriteAsync(
            w =>
            {
                var id = w.Runs.Source(options.Name, options.Kind, options.Url);
                return (id, w.Runs.Start(id, Now));
            },
            cancellationToken).ConfigureAwait(false);
        await using var pulse = new Pulse(store, source, progress, _time);
        var run = new SourceContext(options, source, store, connection, preflight, pulse, _limits.Ahead, _time);
        try
        {
            var streams = await new SourceRun(run, _logger).RunAsync(census, cancellationToken).ConfigureAwait(false);
            await run.WriteAsync(w => w.Runs.Finish(row, Now, "complete"), cancellationToken).ConfigureAwait(false);
            return Result(run, streams);
        }
        catch (Exception stopped) when (stopped is TrackerException or OperationCanceledException)
        {
            // The token may be the reason for stopping; the outcome is written all the same.
            await store.WriteAsync(w => w.Runs.Finish(row, Now, stopped.GetType().Name), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Two programs that read the same source into the same store would undo each other's cursors.</summary>
    private static async Task<IAsyncDisposable> ClaimAsync(SourceOptions options, WorkStore store, CancellationToken cancellationToken) =>
        await store.ClaimAsync(options.Name, cancellationToken).ConfigureAwait(false)
        ?? throw new TrackerUnavailableException(
            options.Name, "claim", $"another productprocess is reading it into {store.Location}.", "Run again when that has finished.");

    /// <summary>A tracker that asked to be left alone is, whichever program it asked.</summary>
    private async Task CheckParkedAsync(SourceOptions options, WorkStore store, CancellationToken cancellationToken)
    {
        var parked = await store.WriteAsync(w => w.Streams.Parked(options.Name, Now), cancellationToken).ConfigureAwait(false);
        if (parked is { } stream)
            throw new TrackerParkedException(options.Name, stream.Name, DateTimeOffset.FromUnixTimeMilliseconds(stream.NotBefore));
    }

    private async Task<Preflight> PreflightAsync(
        SourceOptions options,
        WorkStore store,
        ITrackerConnection connection,
        CancellationToken cancellationToken)
    {
        try
        {
            return await connection.PreflightAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TrackerParkedException parked)
        {
            await store.WriteAsync(
                w =>
                {
                    var source = w.Runs.Source(options.Name, options.Kind, options.Url);
                    w.Streams.Stop(source, parked.Stream, Now, StreamOutcome.Of(parked), parked.NotBefore.ToUnixTimeMilliseconds());
                },
                CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private SyncResult Result(SourceContext run, IReadOnlyList<StreamResult> streams)
    {
        var result = new SyncResult
        {
            Source = run.Options.Name,
            Started = run.Preflight.ServerNow,
            ClockSkew = run.Preflight.Skew,
            Version = run.Preflight.Version,
            Streams = streams,
            Requests = run.Connection.Requests,
            Waited = run.Connection.Waited,
            Warnings = run.Connection.Warnings,
        };
        var items = result.Items;
        Finished(run.Options.Name, items.New, items.Changed, items.Unchanged, items.Quarantined, result.Requests);
        return result;
    }

    [LoggerMessage(1, LogLevel.Information, "{Source}: reading {Kind} {Version} as {Account}; its clock differs by {Seconds} s")]
    private partial void Started(string source, string kind, string version, string account, double seconds);

    [LoggerMessage(2, LogLevel.Information, "{Source}: {New} new, {Changed} changed, {Unchanged} unchanged, {Quarantined} set aside, {Requests} requests")]
    private partial void Finished(string source, int @new, int changed, int unchanged, int quarantined, int requests);
}
