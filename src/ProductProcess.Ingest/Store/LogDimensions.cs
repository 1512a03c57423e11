using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>What a log's items refer to, in the order of the ids.</summary>
internal sealed class LogDimensions(StoreConnection connection, ScopeFilter filter)
{
    public IReadOnlyList<Status> Statuses() =>
        Read("status", "name, stage", r => new Status(r.Text(0)!, r.Text(1)!, (Stage)r.Int(2)));

    public IReadOnlyList<Project> Projects() =>
        Read("project", "key, name", r => new Project(r.Text(0)!, r.Text(1)!, r.Text(2)!));

    public IReadOnlyList<Team> Teams() => Read("team", "name", r => new Team(r.Text(0)!, r.Text(1)!));

    public IReadOnlyList<ItemType> Types() =>
        Read("item_type", "name, level", r => new ItemType(r.Text(0)!, r.Text(1)!, (ItemLevel)r.Int(2)));

    public IReadOnlyList<Priority> Priorities() =>
        Read("priority", "name, rank", r => new Priority(r.Text(0)!, r.Text(1)!, r.Int(2)));

    public IReadOnlyList<Resolution> Resolutions() =>
        Read("resolution", "name, cancels", r => new Resolution(r.Text(0)!, r.Text(1)!, r.Int(2) != 0));

    public IReadOnlyList<Sprint> Sprints() => Read(
        "sprint",
        "name, state, activated, planned_end, completed, (SELECT text FROM word WHERE id = board)",
        r => new Sprint
        {
            Id = r.Text(0)!,
            Name = r.Text(1)!,
            State = (SprintState)r.Int(2),
            Activated = At(r.IntegerOrNull(3)),
            PlannedEnd = At(r.IntegerOrNull(4)),
            Completed = At(r.IntegerOrNull(5)),
            BoardId = r.Text(6) is { Length: > 0 } board ? board : null,
        });

    /// <summary>Accounts that are not human: words of their ids, and the ids.</summary>
    public (HashSet<int> Words, HashSet<string> Ids) NotHuman()
    {
        var words = new HashSet<int>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var rows = connection.Prepare($"""
            SELECT d.id, w.text FROM person d JOIN word w ON w.id = d.id WHERE d.kind <> {(int)PersonKind.Human} AND {filter.Source}
            """);
        for (rows.Bind(); rows.Step();)
        {
            words.Add(rows.Int(0));
            ids.Add(rows.Text(1)!);
        }

        return (words, ids);
    }

    private List<T> Read<T>(string table, string columns, Func<Statement, T> read)
    {
        var all = new List<T>();
        using var rows = connection.Prepare($"SELECT w.text, {columns} FROM {table} d JOIN word w ON w.id = d.id WHERE {filter.Source} ORDER BY w.text");
        for (rows.Bind(); rows.Step();)
            all.Add(read(rows));
        return all;
    }

    private static DateTimeOffset? At(long? milliseconds) =>
        milliseconds is { } value ? DateTimeOffset.FromUnixTimeMilliseconds(value) : null;
}
