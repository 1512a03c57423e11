using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>Of swept items, finds those that are new or have moved since they were stored.</summary>
internal sealed class MovedItems(SourceContext run, IItemStream items, ItemTally tally)
{
    private readonly PageSize _checks = new(items.MostPerCheck, 1);

    /// <param name="block">Swept items, each once.</param>
    /// <param name="again">Raw ids that are downloaded whatever is stored.</param>
    /// <param name="begun">Start of the run by the tracker's clock: what was read since is as good as new.</param>
    /// <param name="cancellationToken">Stops between questions.</param>
    public async Task<List<string>> OfAsync(
        SweptItem[] block,
        IReadOnlyCollection<string> again,
        long begun,
        CancellationToken cancellationToken)
    {
        var rawIds = Array.ConvertAll(block, item => item.RawId);
        var known = await run
            .WriteAsync(w => w.Known(run.Source, run.Options.Name, rawIds, items.Shape), cancellationToken)
            .ConfigureAwait(false);
        foreach (var rawId in again)
            known.Remove(rawId);
        var moved = new List<string>();
        var unsure = new List<string>();
        foreach (var item in block)
        {
            if (!known.TryGetValue(item.RawId, out var stored) || !stored.SameShape)
                moved.Add(item.RawId);
            else if (stored.ReadAt >= begun || (stored.Updated == item.Updated && Settled(stored)))
                tally.Same(1);
            else if (item.Updated >= 0 || stored.Absent)
                moved.Add(item.RawId);
            else
                unsure.Add(item.RawId);
        }

        await CheckAsync(unsure, known, moved, cancellationToken).ConfigureAwait(false);
        return moved;
    }

    /// <summary>It was read long enough after its instant. What was only set aside (-1) is not judged by that.</summary>
    private bool Settled(KnownItem stored) =>
        items.Settling == TimeSpan.Zero || stored.ReadAt < 0 || stored.ReadAt - stored.Updated >= (long)items.Settling.TotalMilliseconds;

    /// <summary>Where the sweep does not tell when an item moved, the tracker is asked.</summary>
    private async Task CheckAsync(
        List<string> unsure,
        Dictionary<string, KnownItem> known,
        List<string> moved,
        CancellationToken cancellationToken)
    {
        for (var done = 0; done < unsure.Count;)
        {
            var chunk = unsure.GetRange(done, Math.Min(_checks.Now, unsure.Count - done));
            try
            {
                var updated = await items.UpdatedAsync(chunk, cancellationToken).ConfigureAwait(false);
                moved.AddRange(chunk.Where(id => updated.TryGetValue(id, out var at) && at != known[id].Updated));
                tally.Same(chunk.Count(id => updated.TryGetValue(id, out var at) && at == known[id].Updated));
                tally.Missing(chunk.Count(id => !updated.ContainsKey(id)));
                done += chunk.Count;
            }
            catch (TrackerException failure) when (TooMuch.For(failure) && _checks.Halve())
            {
            }
        }
    }
}
