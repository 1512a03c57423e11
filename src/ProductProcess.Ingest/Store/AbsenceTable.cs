using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Which items are there, and which a census no longer met.</summary>
internal sealed class AbsenceTable(StoreConnection connection) : IDisposable
{
    private readonly Statement _page = connection.Prepare("""
        SELECT i.id, w.text, p.text, i.key, i.absent, i.updated
        FROM item i JOIN word w ON w.id = i.id JOIN word p ON p.id = i.project
        WHERE i.source = ?1 AND i.id > ?2 ORDER BY i.id LIMIT ?3
        """);

    private readonly Statement _mark = connection.Prepare(
        "UPDATE item SET absent = ?2, absent_since = COALESCE(absent_since, ?3) WHERE id = ?1 AND absent <> ?4");

    /// <summary>The items of a source after one of them, in the store's order.</summary>
    public IReadOnlyList<StoredItem> Page(long source, long after, int most)
    {
        var page = new List<StoredItem>(most);
        for (_page.Bind(source, after, most); _page.Step();)
        {
            page.Add(new StoredItem(
                _page.Integer(0), EntityId.Raw(_page.Text(1)!), EntityId.Raw(_page.Text(2)!), _page.Text(3)!,
                (Absence)_page.Int(4), _page.Integer(5)));
        }

        return page;
    }

    /// <summary>What hangs on the item stays; reading it again takes the mark away.</summary>
    public void Mark(long item, Absence why, long at) => _mark.Run(item, (long)why, at, (long)why);

    public void Dispose()
    {
        _page.Dispose();
        _mark.Dispose();
    }
}
