using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Writes items with all that hangs on them; what was stored for an item before is replaced as a whole.</summary>
internal sealed class ItemWriter : IDisposable
{
    private readonly WordTable _words;
    private readonly ItemRow _item;
    private readonly Statement _exists;
    private readonly Statement _history;
    private readonly Statement _change;
    private readonly Statement _comment;
    private readonly Statement _link;
    private readonly (ItemParts Part, Statement Rows)[] _clear;

    public ItemWriter(StoreConnection connection, WordTable words)
    {
        _words = words;
        _exists = connection.Prepare("SELECT 1 FROM item WHERE id = ?1");
        _item = new ItemRow(connection, words);
        _history = connection.Prepare("INSERT INTO history (item, entry, id, at, actor) VALUES (?1, ?2, ?3, ?4, ?5)");
        _change = connection.Prepare("""
            INSERT INTO change (item, entry, ord, field, name, value_from, value_to, text_from, text_to)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """);
        _comment = connection.Prepare("INSERT INTO comment (item, entry, id, at, author, length) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        _link = connection.Prepare("""
            INSERT INTO link (owner, id, item, other, kind) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (owner, id) DO UPDATE SET item = excluded.item, other = excluded.other, kind = excluded.kind
            """);
        _clear =
        [
            (ItemParts.History, connection.Prepare("DELETE FROM history WHERE item = ?1")),
            (ItemParts.History, connection.Prepare("DELETE FROM change WHERE item = ?1")),
            (ItemParts.Comments, connection.Prepare("DELETE FROM comment WHERE item = ?1")),
            (ItemParts.Links, connection.Prepare("DELETE FROM link WHERE owner = ?1")),
        ];
    }

    /// <summary>True when the item was not there before.</summary>
    public bool Write(long source, ItemRecord record, long shape, long readAt)
    {
        var id = _words.Intern(record.Item.Id);
        var isNew = _exists.Value(id) is null;
        _item.Put(id, source, record, shape, readAt);
        foreach (var (part, rows) in _clear)
        {
            if (!isNew && !record.Omitted.HasFlag(part))
                rows.Run(id);
        }

        if (!record.Omitted.HasFlag(ItemParts.History))
            WriteHistory(id, record.History);
        if (!record.Omitted.HasFlag(ItemParts.Comments))
            WriteComments(id, record.Comments);
        if (!record.Omitted.HasFlag(ItemParts.Links))
            WriteLinks(id, record.Links);
        return isNew;
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_item, _exists, _history, _change, _comment, _link, .. _clear.Select(c => c.Rows)])
            part.Dispose();
    }

    private void WriteHistory(long item, IReadOnlyList<HistoryEntry> history)
    {
        var entry = 0L;
        foreach (var at in InOrder(history, h => h.At, h => h.Id))
        {
            _history.Run(item, entry, EntityId.Raw(at.Id), at.At.ToUnixTimeMilliseconds(), _words.Intern(at.ActorId));
            for (var ord = 0; ord < at.Changes.Count; ord++)
            {
                var change = at.Changes[ord];
                _change.Run(
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
            _comment.Run(
                item, entry++, EntityId.Raw(comment.Id), comment.At.ToUnixTimeMilliseconds(),
                _words.Intern(comment.AuthorId), comment.Length);
        }
    }

    private void WriteLinks(long item, IReadOnlyList<Link> links)
    {
        foreach (var link in links)
            _link.Run(item, _words.Intern(link.Id), _words.Intern(link.ItemId), _words.Intern(link.OtherId), (long)link.Kind);
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
