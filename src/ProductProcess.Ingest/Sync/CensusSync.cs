using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Walks all ids of a source and compares them with the store: the only way to learn of items that were deleted, archived,
/// hidden, or shown again without having moved. Nothing is concluded from a walk that did not end properly or that cannot be
/// believed (see <see cref="Plausibility"/>); what is missing is asked about before it is marked.
/// </summary>
internal sealed class CensusSync(SourceContext run, IItemStream items)
{
    public const string Name = "census";

    /// <summary>Marks that are written in one transaction.</summary>
    private const int MarksAtATime = 2000;

    private readonly ItemTally _tally = new(run.Pulse, Name);
    private readonly List<(StoredItem Item, Absence Why)> _absent = [];
    private readonly List<string> _thereAfterAll = [];
    private int _asked;
    private int _unconfirmed;
    private int _deleted;

    public async Task<StreamResult> RunAsync(CancellationToken cancellationToken)
    {
        var met = await WalkAsync(cancellationToken).ConfigureAwait(false);
        var counted = await items.CountAsync(cancellationToken).ConfigureAwait(false);
        var seen = new CensusCounts { Seen = met.Count };
        if (Plausibility.OfWalk(met.Count, counted) is { } fault)
            return _tally.Result() with { Census = seen with { Implausible = fault } };

        var comparison = new CensusComparison(run, met);
        await comparison.RunAsync(cancellationToken).ConfigureAwait(false);
        await AskAsync(comparison, cancellationToken).ConfigureAwait(false);
        fault = Plausibility.OfMissing(
            met.Count, counted, comparison.Stored, comparison.Missing, _unconfirmed, _deleted);
        await DownloadAsync(comparison, cancellationToken).ConfigureAwait(false);
        if (fault is null)
            await MarkAsync(cancellationToken).ConfigureAwait(false);
        return _tally.Result() with
        {
            Census = fault is not null ? seen with { Implausible = fault } : Counts(seen, comparison),
        };
    }

    /// <summary>Throws when the walk does not come to its end.</summary>
    private async Task<SweptIds> WalkAsync(CancellationToken cancellationToken)
    {
        var met = new SweptIds();
        await foreach (var page in items.SweepAsync(null, cancellationToken).ConfigureAwait(false))
        {
            met.Add(page);
            run.Pulse.Report(new SyncProgress(Name, met.Count, null));
        }

        met.Seal();
        return met;
    }

    /// <summary>Asks what became of the missing items; stops as soon as the walk cannot be believed any more.</summary>
    private async Task AskAsync(CensusComparison comparison, CancellationToken cancellationToken)
    {
        var checks = new PageSize(items.MostPerCheck, 1);
        var allowed = Plausibility.Allowance(comparison.Stored);
        while (_asked < comparison.Absent.Count && (comparison.Missing <= allowed || _unconfirmed <= allowed))
        {
            var chunk = comparison.Absent.GetRange(_asked, Math.Min(checks.Now, comparison.Absent.Count - _asked));
            try
            {
                var why = await items.WhyAbsentAsync(chunk.ConvertAll(i => new AbsentItem(i.RawId, i.RawProjectId)), cancellationToken).ConfigureAwait(false);
                foreach (var item in chunk)
                    Note(item, why.GetValueOrDefault(item.RawId, Absence.None));
                _asked += chunk.Count;
            }
            catch (TrackerException failure) when (TooMuch.For(failure) && checks.Halve())
            {
            }
        }
    }

    private void Note(StoredItem item, Absence why)
    {
        if (why == Absence.None)
        {
            _thereAfterAll.Add(item.RawId);
            return;
        }

        _absent.Add((item, why));
        if (item.Absent == Absence.None)
        {
            _unconfirmed += why == Absence.Unknown ? 1 : 0;
            _deleted += why == Absence.Deleted ? 1 : 0;
        }
    }

    /// <summary>
    /// Reads what the store lacks, and what is there after all: it may have moved to another project. An item that is there
    /// again loses its mark by being read.
    /// </summary>
    private async Task DownloadAsync(CensusComparison comparison, CancellationToken cancellationToken)
    {
        var download = new ItemDownload(run, items, _tally);
        foreach (var strangers in comparison.Strangers())
        {
            var known = await run
                .WriteAsync(w => w.Known(run.Source, run.Options.Name, strangers, items.Shape), cancellationToken)
                .ConfigureAwait(false);
            // What was set aside is known and would be set aside again.
            await download.FetchAsync([.. strangers.Where(id => !known.ContainsKey(id))], run.Begun, null, cancellationToken).ConfigureAwait(false);
        }

        string[] again = [.. comparison.Reappeared, .. comparison.Moved, .. _thereAfterAll];
        await download.FetchAsync(again, run.Begun, null, cancellationToken).ConfigureAwait(false);
    }

    private async Task MarkAsync(CancellationToken cancellationToken)
    {
        foreach (var some in _absent.Chunk(MarksAtATime))
        {
            await run.WriteAsync(
                w =>
                {
                    foreach (var (item, why) in some)
                        w.Absences.Mark(item.Item, why, run.Now);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private CensusCounts Counts(CensusCounts seen, CensusComparison comparison) => seen with
    {
        Deleted = Count(Absence.Deleted),
        Archived = Count(Absence.Archived),
        AccessLost = Count(Absence.AccessLost),
        Unknown = Count(Absence.Unknown),
        Reappeared = comparison.Reappeared.Count,
        Found = _tally.New,
        LostFrom = [.. _absent.Where(a => a.Why == Absence.AccessLost)
            .Select(a => CensusComparison.Front(a.Item.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private int Count(Absence why) => _absent.Count(a => a.Why == why);
}
