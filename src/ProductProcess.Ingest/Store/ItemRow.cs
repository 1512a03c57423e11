using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>The row of an item. What an answer left out keeps the value it has.</summary>
internal sealed class ItemRow(StoreConnection connection, WordTable words) : IDisposable
{
    private static readonly (string Column, ItemParts Part)[] Columns =
    [
        ("source", ItemParts.None), ("key", ItemParts.None), ("title", ItemParts.Title), ("url", ItemParts.None),
        ("level", ItemParts.None), ("type", ItemParts.None), ("project", ItemParts.None), ("team", ItemParts.Team),
        ("status", ItemParts.None), ("assignee", ItemParts.Assignee), ("reporter", ItemParts.Reporter),
        ("requester_group", ItemParts.RequesterGroup), ("priority", ItemParts.Priority),
        ("resolution", ItemParts.Resolution), ("parent", ItemParts.Parent), ("sprints", ItemParts.Sprints),
        ("labels", ItemParts.Labels), ("components", ItemParts.Components), ("created", ItemParts.None),
        ("updated", ItemParts.None), ("due", ItemParts.Due), ("estimate", ItemParts.Estimate),
        ("flagged", ItemParts.Flagged), ("shape", ItemParts.None), ("read_at", ItemParts.None), ("absent", ItemParts.None),
        ("absent_since", ItemParts.None),
    ];

    /// <summary>One statement for each set of parts that was ever left out; nearly always that is none.</summary>
    private readonly Dictionary<ItemParts, Statement> _puts = [];

    public void Put(long id, long source, ItemRecord record, long shape, long readAt)
    {
        var item = record.Item;
        if (!_puts.TryGetValue(record.Omitted, out var put))
            _puts[record.Omitted] = put = connection.Prepare(Sql(record.Omitted));
        put.Run(
            id,
            source,
            item.Key,
            item.Title,
            item.Url,
            (long)item.Level,
            words.Intern(item.TypeId),
            words.Intern(item.ProjectId),
            words.Intern(item.TeamId),
            words.Intern(item.StatusId),
            words.Intern(item.AssigneeId),
            words.Intern(item.ReporterId),
            words.Intern(item.RequesterGroupId),
            words.Intern(item.PriorityId),
            words.Intern(item.ResolutionId),
            words.Intern(item.ParentId),
            words.Intern(IdSet.Of(item.SprintIds)),
            words.Intern(IdSet.Of(item.LabelIds)),
            words.Intern(IdSet.Of(item.ComponentIds)),
            item.Created.ToUnixTimeMilliseconds(),
            item.Updated.ToUnixTimeMilliseconds(),
            item.Due?.DayNumber ?? 0L,
            item.Estimate,
            item.Flagged,
            shape,
            readAt,
            (long)record.Absent,
            record.Absent == Absence.None ? (long?)null : readAt);
    }

    public void Dispose()
    {
        foreach (var put in _puts.Values)
            put.Dispose();
    }

    private static string Sql(ItemParts omitted)
    {
        var names = string.Join(", ", Columns.Select(c => c.Column));
        var values = string.Join(", ", Columns.Select((_, i) => $"?{i + 2}"));
        var set = Columns.Where(c => (c.Part & omitted) == 0).Select(c => c.Column == "absent_since"
            ? "absent_since = CASE WHEN excluded.absent = 0 THEN NULL ELSE COALESCE(item.absent_since, excluded.absent_since) END"
            : $"{c.Column} = excluded.{c.Column}");
        return $"INSERT INTO item (id, {names}) VALUES (?1, {values}) ON CONFLICT (id) DO UPDATE SET {string.Join(", ", set)}";
    }
}
