using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>The rows of items. What an answer left out keeps the value it has.</summary>
internal sealed class ItemRow : IDisposable
{
    private static readonly (string Column, ItemParts Part)[] Columns =
    [
        ("id", ItemParts.None), ("source", ItemParts.None), ("key", ItemParts.None), ("title", ItemParts.Title),
        ("url", ItemParts.None), ("level", ItemParts.None), ("type", ItemParts.None), ("project", ItemParts.None),
        ("team", ItemParts.Team), ("status", ItemParts.None), ("assignee", ItemParts.Assignee),
        ("reporter", ItemParts.Reporter), ("requester_group", ItemParts.RequesterGroup), ("priority", ItemParts.Priority),
        ("resolution", ItemParts.Resolution), ("parent", ItemParts.Parent), ("sprints", ItemParts.Sprints),
        ("labels", ItemParts.Labels), ("components", ItemParts.Components), ("created", ItemParts.None),
        ("updated", ItemParts.None), ("due", ItemParts.Due), ("estimate", ItemParts.Estimate),
        ("flagged", ItemParts.Flagged), ("shape", ItemParts.None), ("read_at", ItemParts.None), ("absent", ItemParts.None),
        (AbsentSince, ItemParts.None),
    ];

    private const string AbsentSince = "absent_since";

    private readonly WordTable _words;
    private readonly RowWriter _rows;
    private readonly Statement _stored;

    public ItemRow(StoreConnection connection, WordTable words)
    {
        string[] names = [.. Columns.Select(c => c.Column)];
        _words = words;
        _rows = connection.Upsert("item", 1, names);
        _stored = connection.Prepare($"SELECT {string.Join(", ", names)} FROM item WHERE id = ?1");
    }

    public void Put(long id, long source, ItemRecord record, long shape, long readAt)
    {
        Cell[] row = [id, source, .. Cells(record.Item), shape, readAt, (long)record.Absent, record.Absent == Absence.None ? default(Cell) : readAt];
        // Rare; only then is it worth looking what is stored.
        if (record.Omitted != ItemParts.None || record.Absent != Absence.None)
            Keep(id, record.Omitted, row);
        _rows.Add(row);
    }

    public void Flush() => _rows.Flush();

    public void Dispose()
    {
        _rows.Dispose();
        _stored.Dispose();
    }

    private Cell[] Cells(WorkItem item) =>
    [
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
    ];

    /// <summary>Puts back what was left out, and since when the item is absent.</summary>
    private void Keep(long id, ItemParts omitted, Cell[] row)
    {
        if (!_stored.Bind(id).Step())
            return;
        for (var column = 0; column < Columns.Length; column++)
        {
            var (name, part) = Columns[column];
            var since = name == AbsentSince && row[column].Kind != CellKind.Null;
            if (((part & omitted) != 0 || since) && !_stored.IsNull(column))
                row[column] = _stored.Cell(column);
            else if ((part & omitted) != 0)
                row[column] = default;
        }

        _stored.Reset();
    }
}
