using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Reading everything for the first time may take days, in one run or in many. What was stored early moves meanwhile; once a
/// day that is read in between. How far that came has a cursor of its own.
/// </summary>
internal sealed class CatchUp(SourceContext run, IItemStream items)
{
    private static readonly long Every = (long)TimeSpan.FromDays(1).TotalMilliseconds;

    private readonly string _name = $"{items.Name} meanwhile";
    private long? _last;

    public bool IsDue => run.TrackerNow - _last >= Every;

    /// <param name="cursor">Of the reading that is under way; only a first one is long.</param>
    /// <param name="cancellationToken">Stops the question to the store.</param>
    public async Task BeginAsync(StreamCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Since is not null)
            return;
        var stored = await run.WriteAsync(w => w.Cursor(run.Source, _name), cancellationToken).ConfigureAwait(false);
        var before = stored?.Scope == cursor.Scope && stored.Shape == cursor.Shape ? stored.Since : null;
        _last = Math.Max(cursor.Begun!.Value, before ?? 0);
    }

    /// <summary>From when on, and when this begins. Not due again from here on.</summary>
    public (long Since, long Begun) Begin()
    {
        var since = _last!.Value;
        _last = run.TrackerNow;
        return (since, _last.Value);
    }

    public Task EndAsync(long begun, CancellationToken cancellationToken) => run.WriteAsync(
        w => w.SaveCursor(run.Source, _name, new StreamCursor(items.Scope, items.Shape, begun, null, null)),
        cancellationToken);
}
