using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Brings the items of a source up to date: finds what may have moved since the last complete run, downloads only what did, and
/// stores each page with its cursor in one transaction. Stopped anywhere, the next run goes on from there.
/// </summary>
internal sealed class ItemSync(SourceContext run, IItemStream items, ItemTally tally)
{
    /// <summary>Swept items that are compared with the store at a time.</summary>
    private const int BlockSize = 5000;

    /// <summary>A question may be rounded to minutes.</summary>
    private static readonly TimeSpan LeastOverlap = TimeSpan.FromMinutes(2);

    private readonly ItemDownload _download = new(run, items, tally);
    private readonly MovedItems _moved = new(run, items, tally);
    private readonly CatchUp _catchUp = new(run, items);

    /// <summary>This run read every item the source has, not only those that moved.</summary>
    public bool ReadsWhole { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _download.BeginAsync(cancellationToken).ConfigureAwait(false);
            var cursor = await BeginAsync(cancellationToken).ConfigureAwait(false);
            ReadsWhole = cursor.Since is null;
            var resumed = cursor.Begun < run.Begun;
            await _catchUp.BeginAsync(cursor, cancellationToken).ConfigureAwait(false);
            cursor = await PassAsync(cursor, cancellationToken).ConfigureAwait(false);
            if (resumed)
            {
                // What moved while the earlier run lay still is younger than that run's start.
                cursor = await SaveAsync(Begun(cursor), cancellationToken).ConfigureAwait(false);
                await PassAsync(cursor, cancellationToken).ConfigureAwait(false);
            }

            await _download.EndAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TrackerException stopped)
        {
            stopped.Done = tally.Done;
            stopped.Total = tally.Total;
            throw;
        }
    }

    /// <summary>
    /// The cursor of this run: that of a run which did not finish, or a new one after the last that did. Other projects than
    /// last time, or other fields, mean starting from the beginning.
    /// </summary>
    private async Task<StreamCursor> BeginAsync(CancellationToken cancellationToken)
    {
        var stored = await run.WriteAsync(w => w.Cursor(run.Source, items.Name), cancellationToken).ConfigureAwait(false);
        if (stored is null || stored.Shape != items.Shape || !Covers(stored.Scope, items.Scope))
            stored = new StreamCursor(items.Scope, items.Shape, null, null, null);
        var cursor = stored with { Scope = items.Scope };
        return await SaveAsync(cursor.Begun is null ? Begun(cursor) : cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Starts a run. The tracker's clock ticks in seconds, and what this run reads has to be told from what the last one read.
    /// </summary>
    private StreamCursor Begun(StreamCursor cursor) =>
        cursor with { Begun = Math.Max(run.Begun, (cursor.Since ?? -1) + 1) };

    private async Task<StreamCursor> PassAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Since is null && items.WalksWhole)
            await WalkAsync(cursor, cancellationToken).ConfigureAwait(false);
        else
            await SweepAsync(cursor, cancellationToken).ConfigureAwait(false);
        var done = cursor with { Since = cursor.Begun, Begun = null, Position = null };
        await run.WriteAsync(
            w =>
            {
                w.ResolveParents(run.Source, run.Options.Name);
                w.SaveCursor(run.Source, items.Name, done);
            },
            cancellationToken).ConfigureAwait(false);
        return done;
    }

    /// <summary>
    /// Whole items from a remembered position. Left and entered again where pages have to become smaller, and once a day for
    /// what moved meanwhile.
    /// </summary>
    private async Task WalkAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Position is not null)
            tally.StartAt(await run.WriteAsync(w => w.CountItems(run.Source), cancellationToken).ConfigureAwait(false));
        for (var ended = false; !ended;)
        {
            await CatchUpAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                var walk = items.WalkAsync(cursor.Position, cancellationToken);
                ended = true;
                await foreach (var page in Ahead.BufferAsync(walk, run.Ahead, cancellationToken).ConfigureAwait(false))
                {
                    cursor = cursor with { Position = page.Position };
                    tally.Total = page.Total ?? tally.Total;
                    await _download.StoreAsync(page, cursor.Begun!.Value, cursor, cancellationToken).ConfigureAwait(false);
                    if (_catchUp.IsDue)
                    {
                        ended = false;
                        break;
                    }
                }
            }
            catch (TrackerException failure) when (TooMuch.For(failure) && items.Pages.Halve())
            {
                ended = false;
                await _download.RememberAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task SweepAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        var again = await AgainAsync(cancellationToken).ConfigureAwait(false);
        var swept = await SweptAsync(cursor.Since, again, cancellationToken).ConfigureAwait(false);
        tally.Total = tally.Done + swept.Count;
        foreach (var block in swept.Blocks(BlockSize))
        {
            var moved = await _moved.OfAsync(block, again, cursor.Begun!.Value, cancellationToken).ConfigureAwait(false);
            await _download.FetchAsync(moved, cursor.Begun!.Value, cursor, cancellationToken).ConfigureAwait(false);
            await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What moved since the long reading that is under way began, so that it does not wait for its end.</summary>
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (!_catchUp.IsDue)
            return;
        var (since, begun) = _catchUp.Begin();
        var again = await AgainAsync(cancellationToken).ConfigureAwait(false);
        var swept = await SweptAsync(since, again, cancellationToken).ConfigureAwait(false);
        tally.Total += swept.Count;
        foreach (var block in swept.Blocks(BlockSize))
        {
            var moved = await _moved.OfAsync(block, again, begun, cancellationToken).ConfigureAwait(false);
            await _download.FetchAsync(moved, begun, null, cancellationToken).ConfigureAwait(false);
        }

        await _catchUp.EndAsync(begun, cancellationToken).ConfigureAwait(false);
    }

    private async Task<SweptIds> SweptAsync(long? last, IReadOnlyList<string> again, CancellationToken cancellationToken)
    {
        var overlap = run.Options.Overlap > LeastOverlap ? run.Options.Overlap : LeastOverlap;
        DateTimeOffset? since = last is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) - overlap : null;
        var swept = new SweptIds();
        await foreach (var page in items.SweepAsync(since, cancellationToken).ConfigureAwait(false))
            swept.Add(page);
        swept.Add(again.Select(rawId => new SweptItem(rawId)));
        swept.Seal();
        return swept;
    }

    /// <summary>Items that the tracker failed to send last time.</summary>
    private Task<IReadOnlyList<string>> AgainAsync(CancellationToken cancellationToken) =>
        run.WriteAsync(w => w.Quarantine.Again(run.Source), cancellationToken);

    private async Task<StreamCursor> SaveAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        await run.WriteAsync(w => w.SaveCursor(run.Source, items.Name, cursor), cancellationToken).ConfigureAwait(false);
        return cursor;
    }

    private static bool Covers(string stored, string wanted) =>
        stored == "*" || (wanted != "*" && wanted.Split(' ').All(stored.Split(' ').Contains));
}
