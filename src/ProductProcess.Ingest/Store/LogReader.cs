using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Fills a log from the store's integer columns: rows in the store's order first, words once all are known, then everything
/// into the order of a log.
/// </summary>
internal static class LogReader
{
    public static WorkLog Read(StoreConnection connection, StoreScope scope, CancellationToken cancellationToken)
    {
        // One read transaction: what is written meanwhile belongs to the next log.
        using var snapshot = connection.Snapshot();
        var filter = ScopeFilter.Of(connection, scope);
        var dimensions = new LogDimensions(connection, filter);
        var (notHumanWords, notHuman) = dimensions.NotHuman();
        var words = new LogWords(connection);
        var items = new LogItems(connection, filter, words);
        var rowOf = RowOf(items.Ids);
        cancellationToken.ThrowIfCancellationRequested();
        var changes = new LogChanges(connection, filter, rowOf, notHumanWords, words);
        cancellationToken.ThrowIfCancellationRequested();
        var comments = new LogComments(connection, filter, rowOf, words);
        var links = new LogLinks(connection, filter, LogItems.Deleted(connection), words);
        words.Load(connection);
        items.Sort(words);
        cancellationToken.ThrowIfCancellationRequested();
        return new WorkLog
        {
            Lexicon = words.Lexicon,
            Items = items.Table(words),
            Changes = changes.Table(items, words),
            Comments = comments.Table(items, words),
            Links = links.Table(words),
            Statuses = dimensions.Statuses(),
            Sprints = dimensions.Sprints(),
            Projects = dimensions.Projects(),
            Teams = dimensions.Teams(),
            Types = dimensions.Types(),
            Priorities = dimensions.Priorities(),
            Resolutions = dimensions.Resolutions(),
            NotHuman = notHuman,
        };
    }

    /// <summary>From an item's word to its row; -1 for words that are no item of the scope.</summary>
    private static int[] RowOf(int[] ids)
    {
        var rowOf = new int[ids.Length == 0 ? 1 : ids[^1] + 1];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < ids.Length; row++)
            rowOf[ids[row]] = row;
        return rowOf;
    }
}
