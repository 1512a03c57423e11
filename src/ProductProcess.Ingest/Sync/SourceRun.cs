using System.Net;
using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sync;

/// <summary>One run of one source, stream by stream: dimensions, items, and the census when it is due.</summary>
internal sealed partial class SourceRun(SourceContext run, ILogger logger)
{
    private readonly List<StreamResult> _streams = [];

    public async Task<IReadOnlyList<StreamResult>> RunAsync(bool censusNow, CancellationToken cancellationToken)
    {
        run.Connection.Remember(await run.WriteAsync(w => w.ProjectKeys(run.Source), cancellationToken).ConfigureAwait(false));
        foreach (var stream in run.Connection.Dimensions)
            await StreamAsync(stream.Name, () => ReadAsync(stream, cancellationToken), cancellationToken).ConfigureAwait(false);

        var items = run.Connection.Items;
        var tally = new ItemTally(run.Pulse, items.Name);
        var sync = new ItemSync(run, items, tally);
        await StreamAsync(
            items.Name,
            async () =>
            {
                await sync.RunAsync(cancellationToken).ConfigureAwait(false);
                await run.WriteAsync(w => w.Runs.Complete(run.Source, run.Begun), cancellationToken).ConfigureAwait(false);
                return tally.Result();
            },
            cancellationToken).ConfigureAwait(false);

        var last = await run.WriteAsync(w => w.Streams.Completed(run.Source, CensusSync.Name), cancellationToken).ConfigureAwait(false);
        if (censusNow || (last is { } at ? run.Now - at >= run.Options.CensusEvery.TotalMilliseconds : !sync.ReadsWhole))
            await StreamAsync(CensusSync.Name, () => CountAsync(items, cancellationToken), cancellationToken).ConfigureAwait(false);
        else if (last is null)
            await run.WriteAsync(FirstCensus, cancellationToken).ConfigureAwait(false);
        return _streams;
    }

    /// <summary>Reads one stream, and keeps how that went.</summary>
    private async Task StreamAsync(string name, Func<Task<StreamResult>> read, CancellationToken cancellationToken)
    {
        await run.WriteAsync(w => w.Streams.Begin(run.Source, name, run.Now), cancellationToken).ConfigureAwait(false);
        run.Pulse.Begin(name);
        var (requests, waited, points) = (run.Connection.Requests, run.Connection.Waited, run.Connection.Points);
        try
        {
            var result = await read().ConfigureAwait(false);
            await EndAsync(result, cancellationToken).ConfigureAwait(false);
            _streams.Add(result with
            {
                Requests = run.Connection.Requests - requests,
                Waited = run.Connection.Waited - waited,
                Points = run.Connection.Points - points,
            });
        }
        catch (Exception stopped) when (stopped is TrackerException or OperationCanceledException)
        {
            // The token may be the reason for stopping; the outcome is written all the same.
            var notBefore = (stopped as TrackerParkedException)?.NotBefore.ToUnixTimeMilliseconds();
            await run
                .WriteAsync(w => w.Streams.Stop(run.Source, name, run.Now, StreamOutcome.Of(stopped), notBefore), CancellationToken.None)
                .ConfigureAwait(false);
            throw;
        }
    }

    private Task EndAsync(StreamResult result, CancellationToken cancellationToken)
    {
        var outcome = result.Skipped is not null ? StreamOutcome.Skipped
            : result.Census?.Implausible is not null ? StreamOutcome.Implausible
            : null;
        return run.WriteAsync(
            w =>
            {
                if (outcome is null)
                    w.Streams.Complete(run.Source, result.Name, run.Now);
                else
                    w.Streams.Stop(run.Source, result.Name, run.Now, outcome, null);
            },
            cancellationToken);
    }

    private async Task<StreamResult> ReadAsync(IDimensionStream stream, CancellationToken cancellationToken)
    {
        try
        {
            var page = await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            var counts = await run
                .WriteAsync(w => w.WriteDimension(run.Source, stream.Name, page, run.Begun), cancellationToken)
                .ConfigureAwait(false);
            run.Pulse.Report(new SyncProgress(stream.Name, page.Returned, page.Returned));
            return new StreamResult
            {
                Name = stream.Name,
                Asked = page.Returned,
                Returned = page.Returned,
                New = counts.New,
                Changed = counts.Changed,
                Unchanged = counts.Unchanged,
                Quarantined = page.Quarantined.Count,
            };
        }
        catch (TrackerException refused) when (stream.Optional && refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            Skipped(run.Options.Name, stream.Name, refused.Message);
            return new StreamResult { Name = stream.Name, Skipped = refused.Message };
        }
    }

    /// <summary>
    /// A census that fails takes nothing from the run: its items are up to date, and it is due again. Only what stops every
    /// run stops this one.
    /// </summary>
    private async Task<StreamResult> CountAsync(IItemStream items, CancellationToken cancellationToken)
    {
        try
        {
            var result = await new CensusSync(run, items).RunAsync(cancellationToken).ConfigureAwait(false);
            if (result.Census is { Implausible: { } reason })
                NotBelieved(run.Options.Name, reason);
            if (result.Census is { AccessLost: > 0 } lost)
                AccessLost(run.Options.Name, lost.AccessLost, string.Join(", ", lost.LostFrom));
            return result;
        }
        catch (TrackerException failed) when (failed is not (TrackerParkedException or TrackerSettingsException))
        {
            Skipped(run.Options.Name, CensusSync.Name, failed.Message);
            return new StreamResult { Name = CensusSync.Name, Skipped = failed.Message };
        }
    }

    /// <summary>Whoever has just read every item for the first time has met them all.</summary>
    private void FirstCensus(Store.StoreWriter writer)
    {
        writer.Streams.Begin(run.Source, CensusSync.Name, run.Now);
        writer.Streams.Complete(run.Source, CensusSync.Name, run.Now);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Source}: {Stream} skipped: {Reason}")]
    private partial void Skipped(string source, string stream, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Source}: the census concluded nothing: {Reason}")]
    private partial void NotBelieved(string source, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Source}: {Count} items can no longer be seen; the account has lost access to {Projects}")]
    private partial void AccessLost(string source, int count, string projects);
}
