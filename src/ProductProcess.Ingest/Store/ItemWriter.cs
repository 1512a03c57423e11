using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Writes items with all that hangs on them; what was stored for an item before is replaced as a whole.</summary>
internal sealed class ItemWriter : IDisposable
{
    private readonly WordTable _words;
    private readonly Statement _item;
    private readonly Statement _exists;
    private readonly Statement _history;
    private readonly Statement _change;
    private readonly Statement _comment;
    private readonly Statement _link;
    private readonly Statement[] _clear;

    public ItemWriter(StoreConnection connection, WordTable words)
    {
        _words = words;
        _exists = connection.Prepare("SELECT 1 FROM item WHERE id = ?1");
        _item = connection.Prepare("""
            INSERT INTO item (id, source, key, title, url, level, type, project, team, status, assignee, reporter,
                requester_group, priority, resolution, parent, sprints, labels, components, created, updated, due, estimate,
                flagged, shape, read_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
                ?24, ?25, ?26)
            ON CONFLICT (id) DO UPDATE SET
                source = excluded.source, key = excluded.key, title = excluded.title, url = excluded.url,
                level = excluded.level, type = excluded.type, project = excluded.project, team = excluded.team,
                status = excluded.status, assignee = excluded.assignee, reporter = excluded.reporter,
                requester_group = excluded.requester_group, priority = excluded.priority, resolution = excluded.resolution,
                parent = excluded.parent, sprints = excluded.sprints, labels = excluded.labels,
                components = excluded.components, created = excluded.created, updated = excluded.updated,
                due = excluded.due, estimate = excluded.estimate, flagged = excluded.flagged, shape = excluded.shape,
                read_at = excluded.read_at
            """);
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
            connection.Prepare("DELETE FROM history WHERE item = ?1"),
            connection.Prepare("DELETE FROM change WHERE item = ?1"),
            connection.Prepare("DELETE FROM comment WHERE item = ?1"),
            connection.Prepare("DELETE FROM link WHERE owner = ?1"),
        ];
    }

    /// <summary>True when the item was not there before.</summary>
    public bool Write(long source, ItemRecord record, long shape, long readAt)
    {
        var id = _words.Intern(record.Item.Id);
        var isNew = _exists.Value(id) is null;
        if (!isNew)
        {
            foreach (var clear in _clear)
                clear.Run(id);
        }

        WriteItem(id, source, record.Item, shape, readAt);
        WriteHistory(id, record.History);
        WriteComments(id, record.Comments);
        foreach (var link in record.Links)
            _link.Run(id, _words.Intern(link.Id), _words.Intern(link.ItemId), _words.Intern(link.OtherId), (long)link.Kind);
        return isNew;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_item, _exists, _history, _change, _comment, _link, .. _clear])
            statement.Dispose();
    }

    private void WriteItem(long id, long source, WorkItem item, long shape, long readAt) => _item.Run(
        id,
        source,
        item.Key,
        item.Title,
        item.Url,
        (long)item.Level,
        _words.Intern(item.TypeId),
        _words.Intern(item.ProjectId),
        _words.Intern(item.TeamId),
        _words.Intern(item.StatusId),
        _words.Intern(item.AssigneeId),
        _words.Intern(item.ReporterId),
        _words.Intern(item.RequesterGroupId),
        _words.Intern(item.PriorityId),
        _words.Intern(item.ResolutionId),
        _words.Intern(item.ParentId),
        _words.Intern(IdSet.Of(item.SprintIds)),
        _words.Intern(IdSet.Of(item.LabelIds)),
        _words.Intern(IdSet.Of(item.ComponentIds)),
        item.Created.ToUnixTimeMilliseconds(),
        item.Updated.ToUnixTimeMilliseconds(),
        item.Due?.DayNumber ?? 0L,
        item.Estimate,
        item.Flagged,
        shape,
        readAt);

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
