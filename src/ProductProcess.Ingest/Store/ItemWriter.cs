using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Writes items with all that hangs on them; what was stored for an item before is replaced as a whole.</summary>
internal sealed class ItemWriter : IDisposable
{
    private readonly WordTable _words;
    private readonly Statement _stored;
    private readonly ItemRow _item;
    private readonly RowWriter _history;
    private readonly RowWriter _changes;
    private readonly RowWriter _comments;
    private readonly RowWriter _links;
    private readonly (ItemParts Part, Statement Rows)[] _clear;

    public ItemWriter(StoreConnection connection, WordTable words)
    {
        _words = words;
        _stored = connection.Prepare($"SELECT id FROM item WHERE id {connection.OneOf(1)}");
        _item = new ItemRow(connection, words);
        _history = connection.Insert("history", "item", "entry", "id", "at", "actor");
        _changes = connection.Insert(
            "change", "item", "entry", "ord", "field", "name", "value_from", "value_to", "text_from", "text_to");
        _comments = connection.Insert("comment", "item", "entry", "id", "at", "author", "length");
        _links = connection.Insert("link", "owner", "id", "item", "other", "kind");
        Statement Clear(string table, string column) =>
            connection.Prepare($"DELETE FROM {table} WHERE {column} {connection.OneOf(1)}");
        _clear =
        [
            (ItemParts.History, Clear("history", "item")), (ItemParts.History, Clear("change", "item")),
            (ItemParts.Comments, Clear("comment", "item")), (ItemParts.Links, Clear("link", "owner")),
        ];
    }

    /// <summary>Stores a page; of an item that comes twice, the last. Returns how many items were not there before.</summary>
    public int Write(long source, IReadOnlyList<ItemRecord> page, long shape, long readAt)
    {
        _words.Learn(page.SelectMany(ItemWords.Of));
        var records = new Dictionary<long, ItemRecord>(page.Count);
        foreach (var record in page)
            records[_words.Intern(record.Item.Id)] = record;
        var stored = Stored([.. records.Keys.Select(id => (int)id)]);
        if (stored.Length > 0)
        {
            foreach (var (part, rows) in _clear)
                rows.Run(Whole(stored, records, part));
        }

        foreach (var (id, record) in records)
        {
            _item.Put(id, source, record, shape, readAt);
            if (!record.Omitted.HasFlag(ItemParts.History))
                WriteHistory(id, record.History);
            if (!record.Omitted.HasFlag(ItemParts.Comments))
                WriteComments(id, record.Comments);
            if (!record.Omitted.HasFlag(ItemParts.Links))
                WriteLinks(id, record.Links);
        }

        _item.Flush();
        foreach (var rows in (RowWriter[])[_history, _changes, _comments, _links])
            rows.Flush();
        return records.Count - stored.Length;
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_stored, _item, _history, _changes, _comments, _links, .. _clear.Select(c => c.Rows)])
            part.Dispose();
    }

    private int[] Stored(int[] ids)
    {
        var stored = new List<int>();
        for (_stored.Bind(ids); _stored.Step();)
            stored.Add(_stored.Int(0));
        return [.. stored];
    }

    /// <summary>Of the stored items, those whose part was in the answer; only there is it replaced.</summary>
    private static int[] Whole(int[] stored, Dictionary<long, ItemRecord> records, ItemParts part) =>
        Array.FindAll(stored, id => !records[id].Omitted.HasFlag(part));

    private void WriteHistory(long item, IReadOnlyList<HistoryEntry> history)
    {
        var entry = 0L;
        foreach (var at in InOrder(history, h => h.At, h => h.Id))
        {
            _history.Add(item, entry, EntityId.Raw(at.Id), at.At.ToUnixTimeMilliseconds(), _words.Intern(at.ActorId));
            for (var ord = 0; ord < at.Changes.Count; ord++)
            {
                var change = at.Changes[ord];
                _changes.Add(
                    item, entry, ord, (long)change.Field, _words.Intern(change.FieldName),
                    _words.Intern(change.From), _words.Intern(change.To),
                    _words.Intern(change.FromText), _words.Intern(change.ToText));
            }

            entry++;
        }
    }

    private void WriteComments(long item, IReadOnlyList<Comment> comments)
    {
        var entry = 0L;
        foreach (var comment in InOrder(comments, c => c.At, c => c.Id))
        {
            _comments.Add(
                item, entry++, EntityId.Raw(comment.Id), comment.At.ToUnixTimeMilliseconds(),
                _words.Intern(comment.AuthorId), comment.Length);
        }
    }

    /// <summary>An item that is linked with itself shows the link twice.</summary>
    private void WriteLinks(long owner, IReadOnlyList<Link> links)
    {
        foreach (var link in links.GroupBy(link => link.Id, (_, same) => same.Last(), StringComparer.Ordinal))
            _links.Add(owner, _words.Intern(link.Id), _words.Intern(link.ItemId), _words.Intern(link.OtherId), (long)link.Kind);
    }

    /// <summary>By instant, then id: the order in which a log wants them, so that reading needs no sorting.</summary>
    private static IEnumerable<T> InOrder<T>(IReadOnlyList<T> entries, Func<T, DateTimeOffset> at, Func<T, string> id)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            var order = at(entries[i - 1]).CompareTo(at(entries[i]));
            if (order > 0 || (order == 0 && string.CompareOrdinal(id(entries[i - 1]), id(entries[i])) > 0))
                return entries.OrderBy(at).ThenBy(id, StringComparer.Ordinal);
        }

        return entries;
    }
}
