using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Brings the items of a source up to date: finds what may have moved since the last complete run, downloads only what did, and
/// stores each page with its cursor in one transaction. Stopped anywhere, the next run goes on from there.
/// </summary>
internal sealed class ItemSync(
    SourceOptions options,
    IItemStream items,
    WorkStore store,
    long source,
    int ahead,
    IProgress<SyncProgress>? progress)
{
    /// <summary>Swept items that are compared with the store at a time.</summary>
    private const int BlockSize = 5000;

    /// <summary>A question may be rounded to minutes.</summary>
    private static readonly TimeSpan LeastOverlap = TimeSpan.FromMinutes(2);

    private readonly ItemTally _tally = new(progress, items.Name);

    public ItemTally Tally => _tally;

    /// <param name="now">The tracker's clock at the start of the run.</param>
    /// <param name="cancellationToken">Stops between pages; what is stored stays.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var cursor = await BeginAsync(now, cancellationToken).ConfigureAwait(false);
            var resumed = cursor.Begun < now.ToUnixTimeMilliseconds();
            cursor = await PassAsync(cursor, cancellationToken).ConfigureAwait(false);
            if (resumed)
            {
                // What moved while the earlier run lay still is younger than that run's start.
                cursor = await SaveAsync(Begun(cursor, now), cancellationToken).ConfigureAwait(false);
                await PassAsync(cursor, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (TrackerException stopped)
        {
            stopped.Done = _tally.Done;
            stopped.Total = _tally.Total;
            throw;
        }
    }

    /// <summary>
    /// The cursor of this run: that of a run which did not finish, or a new one after the last that did. Other projects than
    /// last time, or other fields, mean starting from the beginning.
    /// </summary>
    private async Task<StreamCursor> BeginAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await store.WriteAsync(w => w.Cursor(source, items.Name), cancellationToken).ConfigureAwait(false);
        if (stored is null || stored.Shape != items.Shape || !Covers(stored.Scope, items.Scope))
            stored = new StreamCursor(items.Scope, items.Shape, null, null, null);
        var cursor = stored with { Scope = items.Scope };
        return await SaveAsync(cursor.Begun is null ? Begun(cursor, now) : cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Starts a run. The tracker's clock ticks in seconds, and what this run reads has to be told from what the last one read.
    /// </summary>
    private static StreamCursor Begun(StreamCursor cursor, DateTimeOffset now) =>
        cursor with { Begun = Math.Max(now.ToUnixTimeMilliseconds(), (cursor.Since ?? -1) + 1) };

    private async Task<StreamCursor> PassAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Since is null && items.WalksWhole)
            await WalkAsync(cursor, cancellationToken).ConfigureAwait(false);
        else
            await SweepAsync(cursor, cancellationToken).ConfigureAwait(false);
        await store.WriteAsync(w => { w.ResolveParents(source, options.Name); }, cancellationToken).ConfigureAwait(false);
        var done = cursor with { Since = cursor.Begun, Begun = null, Position = null };
        return await SaveAsync(done, cancellationToken).ConfigureAwait(false);
    }

    private async Task WalkAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Position is not null)
            _tally.StartAt(await store.WriteAsync(w => w.CountItems(source), cancellationToken).ConfigureAwait(false));
        var walk = items.WalkAsync(cursor.Position, cancellationToken);
        await foreach (var page in Ahead.BufferAsync(walk, ahead, cancellationToken).ConfigureAwait(false))
        {
            _tally.Total = page.Total ?? _tally.Total;
            await StoreAsync(page, cursor with { Position = page.Position }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SweepAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        var overlap = options.Overlap > LeastOverlap ? options.Overlap : LeastOverlap;
        DateTimeOffset? since = cursor.Since is { } last ? DateTimeOffset.FromUnixTimeMilliseconds(last) - overlap : null;
        var swept = new List<SweptItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var page in items.SweepAsync(since, cancellationToken).ConfigureAwait(false))
            swept.AddRange(page.Where(item => seen.Add(item.RawId)));
        var again = await store.WriteAsync(w => w.Quarantine.Again(source), cancellationToken).ConfigureAwait(false);
        swept.AddRange(again.Where(seen.Add).Select(rawId => new SweptItem(rawId)));
        _tally.Total = _tally.Done + swept.Count;
        foreach (var block in swept.Chunk(BlockSize))
        {
            var moved = await MovedAsync(block, again, cursor, cancellationToken).ConfigureAwait(false);
            var pages = Ahead.SelectAsync(moved.Chunk(items.Pages.Now), items.DownloadAsync, ahead, cancellationToken);
            await foreach (var page in pages.ConfigureAwait(false))
                await StoreAsync(page, cursor, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Of these items, those that are new or have moved since they were stored.</summary>
    private async Task<List<string>> MovedAsync(
        SweptItem[] block,
        IReadOnlyList<string> again,
        StreamCursor cursor,
        CancellationToken cancellationToken)
    {
        var rawIds = Array.ConvertAll(block, item => item.RawId);
        var known = await store
            .WriteAsync(w => w.Known(source, options.Name, rawIds, items.Shape), cancellationToken)
            .ConfigureAwait(false);
        foreach (var rawId in again)
            known.Remove(rawId);
        var moved = new List<string>();
        var unsure = new List<string>();
        foreach (var item in block)
        {
            if (!known.TryGetValue(item.RawId, out var stored) || !stored.SameShape)
                moved.Add(item.RawId);
            else if (stored.ReadAt >= cursor.Begun || (stored.Updated == item.Updated && Settled(stored)))
                _tally.Same(1);
            else if (item.Updated >= 0)
                moved.Add(item.RawId);
            else
                unsure.Add(item.RawId);
        }

        foreach (var chunk in unsure.Chunk(items.MostPerCheck))
        {
            var updated = await items.UpdatedAsync(chunk, cancellationToken).ConfigureAwait(false);
            moved.AddRange(chunk.Where(id => updated.TryGetValue(id, out var at) && at != known[id].Updated));
            _tally.Same(chunk.Count(id => updated.TryGetValue(id, out var at) && at == known[id].Updated));
            _tally.Missing(chunk.Count(id => !updated.ContainsKey(id)));
        }

        return moved;
    }

    private bool Settled(KnownItem stored) =>
        items.Settling == TimeSpan.Zero || stored.ReadAt < 0 || stored.ReadAt - stored.Updated >= (long)items.Settling.TotalMilliseconds;

    private async Task StoreAsync(ItemPage page, StreamCursor cursor, CancellationToken cancellationToken)
    {
        var counts = await store.WriteAsync(
            w =>
            {
                var written = w.WritePage(source, page, items.Shape, cursor.Begun!.Value);
                w.SaveCursor(source, items.Name, cursor);
                return written;
            },
            cancellationToken).ConfigureAwait(false);
        _tally.Downloaded(page.Asked, page.Returned, counts);
    }

    private async Task<StreamCursor> SaveAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        await store.WriteAsync(w => w.SaveCursor(source, items.Name, cursor), cancellationToken).ConfigureAwait(false);
        return cursor;
    }

    private static bool Covers(string stored, string wanted) =>
        stored == "*" || (wanted != "*" && wanted.Split(' ').All(stored.Split(' ').Contains));
}
