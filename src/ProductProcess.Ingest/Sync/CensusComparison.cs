using System.Collections;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>The ids of a complete walk beside the items of the store.</summary>
internal sealed class CensusComparison(SourceContext run, SweptIds met)
{
    private const int BlockSize = 5000;

    private readonly BitArray _stored = new(met.Count);

    /// <summary>Items of the projects that were asked for, without those known to be gone.</summary>
    public int Stored { get; private set; }

    /// <summary>Of those, the ones the walk did not meet.</summary>
    public int Missing { get; private set; }

    /// <summary>Stored and not met: those of <see cref="Missing"/>, and those nobody could tell about last time.</summary>
    public List<StoredItem> Absent { get; } = [];

    /// <summary>Raw ids that were missing and are there again.</summary>
    public List<string> Reappeared { get; } = [];

    /// <summary>Raw ids whose last move the store does not know.</summary>
    public List<string> Moved { get; } = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var after = -1L; ;)
        {
            var page = await run
                .WriteAsync(w => w.Absences.Page(run.Source, after, BlockSize), cancellationToken)
                .ConfigureAwait(false);
            if (page.Count == 0)
                return;
            after = page[^1].Item;
            foreach (var item in page)
                Compare(item);
        }
    }

    /// <summary>Raw ids that were met and are not stored, so many at a time.</summary>
    public IEnumerable<string[]> Strangers()
    {
        var strangers = Enumerable.Range(0, met.Count).Where(i => !_stored[i]).Select(i => met[i].RawId);
        return strangers.Chunk(BlockSize);
    }

    private void Compare(StoredItem item)
    {
        if (met.Find(item.RawId) is var at and >= 0)
        {
            _stored[at] = true;
            if (item.Absent != Absence.None)
                Reappeared.Add(item.RawId);
            else if (met[at].Updated >= 0 && met[at].Updated != item.Updated)
                Moved.Add(item.RawId);
            Stored += item.Absent == Absence.None ? 1 : 0;
        }
        else if (InScope(item.Key))
        {
            Stored += item.Absent == Absence.None ? 1 : 0;
            Missing += item.Absent == Absence.None ? 1 : 0;
            if (item.Absent is Absence.None or Absence.Unknown)
                Absent.Add(item);
        }
    }

    /// <summary>Projects that were not asked for are not judged.</summary>
    private bool InScope(string key) =>
        run.Options.Projects.Count == 0 || run.Options.Projects.Contains(Front(key), StringComparer.OrdinalIgnoreCase);

    /// <summary>PAY of PAY-412.</summary>
    public static string Front(string key) => key.LastIndexOf('-') is var dash and > 0 ? key[..dash] : key;
}
