using System.Net;
using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Reads one tracker into the store: preflight, dimensions, items. Running it again costs little when nothing moved, and goes
/// on where an interrupted run stopped. Made by <see cref="IngestServices.AddIngest"/>.
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
    /// <exception cref="TrackerException">The tracker could not be read, or not to the end; its type says what to do.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task<SyncResult> RunAsync(
        SourceOptions options,
        WorkStore store,
        IProgress<SyncProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        var faults = options.Faults();
        if (faults.Count > 0)
            throw new SourceOptionsException(faults);

        using var connection = _trackers[options.Kind].Connect(options);
        var preflight = await connection.PreflightAsync(cancellationToken).ConfigureAwait(false);
        Started(options.Name, options.Kind, preflight.Version, preflight.Account, preflight.Skew.TotalSeconds);
        var (source, run) = await store.WriteAsync(
            w =>
            {
                var id = w.Runs.Source(options.Name, options.Kind, options.Url);
                return (id, w.Runs.Start(id, Now));
            },
            cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await ReadAsync(options, store, source, connection, preflight, progress, cancellationToken).ConfigureAwait(false);
            await store.WriteAsync(
                w =>
                {
                    w.Runs.Finish(run, Now, "complete");
                    w.Runs.Complete(source, preflight.ServerNow.ToUnixTimeMilliseconds());
                },
                cancellationToken).ConfigureAwait(false);
            Finished(options.Name, result.Items.New, result.Items.Changed, result.Items.Unchanged, result.Items.Quarantined, result.Requests);
            return result;
        }
        catch (Exception stopped) when (stopped is TrackerException or OperationCanceledException)
        {
            // The token may be the reason for stopping; the outcome is written all the same.
            await store.WriteAsync(w => w.Runs.Finish(run, Now, stopped.GetType().Name), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<SyncResult> ReadAsync(
        SourceOptions options,
        WorkStore store,
        long source,
        ITrackerConnection connection,
        Preflight preflight,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellationToken)
    {
        var streams = new List<StreamResult>();
        var readAt = preflight.ServerNow.ToUnixTimeMilliseconds();
        connection.Remember(await store.WriteAsync(w => w.ProjectKeys(source), cancellationToken).ConfigureAwait(false));
        foreach (var stream in connection.Dimensions)
            streams.Add(await ReadAsync(stream, store, source, readAt, connection, progress, cancellationToken).ConfigureAwait(false));

        var before = connection.Requests;
        var items = new ItemSync(options, connection.Items, store, source, _limits.Ahead, progress);
        await items.RunAsync(preflight.ServerNow, cancellationToken).ConfigureAwait(false);
        streams.Add(items.Tally.Result(connection.Requests - before));
        return new SyncResult
        {
            Source = options.Name,
            Started = preflight.ServerNow,
            ClockSkew = preflight.Skew,
            Version = preflight.Version,
            Streams = streams,
            Requests = connection.Requests,
            Warnings = connection.Warnings,
        };
    }

    private async Task<StreamResult> ReadAsync(
        IDimensionStream stream,
        WorkStore store,
        long source,
        long readAt,
        ITrackerConnection connection,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellationToken)
    {
        var before = connection.Requests;
        try
        {
            var page = await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            var counts = await store.WriteAsync(w => w.WriteDimension(source, stream.Name, page, readAt), cancellationToken).ConfigureAwait(false);
            progress?.Report(new SyncProgress(stream.Name, page.Returned, page.Returned));
            return new StreamResult
            {
                Name = stream.Name,
                Asked = page.Returned,
                Returned = page.Returned,
                New = counts.New,
                Changed = counts.Changed,
                Unchanged = counts.Unchanged,
                Quarantined = page.Quarantined.Count,
                Requests = connection.Requests - before,
            };
        }
        catch (TrackerException refused) when (stream.Optional && refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            Skipped(refused.SourceName, stream.Name, refused.Message);
            return new StreamResult { Name = stream.Name, Requests = connection.Requests - before, Skipped = refused.Message };
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Source}: reading {Kind} {Version} as {Account}; its clock differs by {Seconds} s")]
    private partial void Started(string source, string kind, string version, string account, double seconds);

    [LoggerMessage(2, LogLevel.Information, "{Source}: {New} new, {Changed} changed, {Unchanged} unchanged, {Quarantined} set aside, {Requests} requests")]
    private partial void Finished(string source, int @new, int changed, int unchanged, int quarantined, int requests);

    [LoggerMessage(3, LogLevel.Warning, "{Source}: {Stream} skipped: {Reason}")]
    private partial void Skipped(string source, string stream, string reason);
}
