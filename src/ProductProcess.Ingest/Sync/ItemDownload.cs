using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Downloads whole items and stores them page by page, each page with its cursor in one transaction. Asks for fewer at a
/// time when the tracker cannot answer so many, remembers how many it could, and tries more again after a clean run.
/// </summary>
internal sealed class ItemDownload(SourceContext run, IItemStream items, ItemTally tally)
{
    /// <summary>A page size that has proved itself grows by this part.</summary>
    private const int Growth = 4;

    private bool _halved;
    private bool _proved;

    /// <summary>Begins with the page size that the last run ended with.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        var size = await run.WriteAsync(w => w.Streams.PageSize(run.Source, items.Name), cancellationToken).ConfigureAwait(false);
        if (size is { } remembered)
            items.Pages.StartAt((int)remembered);
    }

    /// <summary>Stores one page; the cursor is null where the stream's own does not move.</summary>
    public async Task StoreAsync(ItemPage page, long readAt, StreamCursor? cursor, CancellationToken cancellationToken)
    {
        var counts = await run.WriteAsync(
            w =>
            {
                var written = w.WritePage(run.Source, page, items.Shape, readAt);
                if (cursor is not null)
                    w.SaveCursor(run.Source, items.Name, cursor);
                return written;
            },
            cancellationToken).ConfigureAwait(false);
        _proved |= page.Asked >= items.Pages.Now;
        tally.Downloaded(page.Asked, page.Returned, counts);
    }

    public async Task FetchAsync(
        IReadOnlyList<string> rawIds,
        long readAt,
        StreamCursor? cursor,
        CancellationToken cancellationToken)
    {
        for (var done = 0; done < rawIds.Count;)
        {
            try
            {
                string[] left = [.. rawIds.Skip(done)];
                items.Announce(left);
                var pages = Ahead.SelectAsync(left.Chunk(items.Pages.Now), PageAsync, run.Ahead, cancellationToken);
                await foreach (var (asked, page) in pages.ConfigureAwait(false))
                {
                    await StoreAsync(page, readAt, cursor, cancellationToken).ConfigureAwait(false);
                    done += asked;
                }
            }
            catch (TrackerException failure) when (TooMuch.For(failure) && items.Pages.Halve())
            {
                await RememberAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>After the page size was halved: kept at once, so that the next run need not find it out again.</summary>
    public Task RememberAsync(CancellationToken cancellationToken)
    {
        _halved = true;
        return run.WriteAsync(w => w.Streams.SavePageSize(run.Source, items.Name, items.Pages.Now), cancellationToken);
    }

    /// <summary>At the end of a run in which a full page came through, the next one may ask for more.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        var now = items.Pages.Now;
        if (_halved || !_proved || now == items.Pages.Most)
            return;
        var next = Math.Min(items.Pages.Most, now + Math.Max(1, now / Growth));
        await run.WriteAsync(w => w.Streams.SavePageSize(run.Source, items.Name, next), cancellationToken).ConfigureAwait(false);
    }

    private async Task<(int Asked, ItemPage Page)> PageAsync(string[] rawIds, CancellationToken cancellationToken) =>
        (rawIds.Length, await items.DownloadAsync(rawIds, cancellationToken).ConfigureAwait(false));
}
