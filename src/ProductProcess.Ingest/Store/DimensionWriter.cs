using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Writes what items refer to. A dimension stream knows best and refreshes; what items mention in passing only fills gaps,
/// except for sprints, which move forward, and people, who are only ever mentioned.
/// </summary>
internal sealed class DimensionWriter(StoreConnection connection, WordTable words, Forgotten forgotten) : IDisposable
{
    private readonly DimensionTable _projects = new(connection, "project", "key", "name");
    private readonly DimensionTable _statuses = new(connection, "status", "name", "stage");
    private readonly DimensionTable _types = new(connection, "item_type", "name", "level");
    private readonly DimensionTable _priorities = new(connection, "priority", "name", "rank");
    private readonly DimensionTable _resolutions = new(connection, "resolution", "name", "cancels");
    private readonly DimensionTable _teams = new(connection, "team", "name");
    private readonly DimensionTable _boards = new(connection, "board", "name", "project");
    private readonly DimensionTable _sprints = new(connection, "sprint", "name", "state", "activated", "planned_end", "completed", "board");
    private readonly DimensionTable _people = new(connection, "person", "name", "email", "kind", "active");

    public DimensionCounts Write(long source, DimensionRecords records, bool refresh)
    {
        words.Learn(
        [
            .. records.Projects.Keys, .. records.Statuses.Keys, .. records.Types.Keys, .. records.Priorities.Keys,
            .. records.Resolutions.Keys, .. records.Teams.Keys, .. records.Sprints.Keys, .. records.People.Keys,
            .. records.Sprints.Values.Select(sprint => sprint.BoardId), .. records.Boards.Keys,
            .. records.Boards.Values.Select(board => board.ProjectId),
        ]);
        var counts = new DimensionCounts();
        void Put<T>(DimensionTable table, IEnumerable<T> values, Func<Cell[], Cell[], Cell[]>? merge, Func<T, Cell[]> row) =>
            table.Write(source, [.. values.Select(row)], merge, counts);

        Func<Cell[], Cell[], Cell[]>? known = refresh ? Latest : null;
        Put(_projects, records.Projects.Values, known, p => [words.Intern(p.Id), p.Key, p.Name]);
        Put(_statuses, records.Statuses.Values, known, s => [words.Intern(s.Id), s.Name, (long)s.Stage]);
        Put(_types, records.Types.Values, known, t => [words.Intern(t.Id), t.Name, (long)t.Level]);
        Put(_priorities, records.Priorities.Values, known, p => [words.Intern(p.Id), p.Name, p.Rank]);
        Put(_resolutions, records.Resolutions.Values, known, r => [words.Intern(r.Id), r.Name, r.Cancels]);
        Put(_teams, records.Teams.Values, Latest, t => [words.Intern(t.Id), t.Name]);
        Put(_boards, records.Boards.Values, known, b => [words.Intern(b.Id), b.Name, words.Intern(b.ProjectId)]);
        Put(_sprints, records.Sprints.Values, refresh ? Latest : Mentioned, Row);
        Put(_people, records.People.Values.Where(p => forgotten.Alias(p.Id) == p.Id), MostKnown, p => [words.Intern(p.Id), p.Name, p.Email, (long)p.Kind, p.Active]);
        return counts;
    }

    public void Dispose()
    {
        foreach (var table in (DimensionTable[])[_projects, _statuses, _types, _priorities, _resolutions, _teams, _boards, _sprints, _people])
            table.Dispose();
    }

    private Cell[] Row(Sprint sprint) =>
    [
        words.Intern(sprint.Id), sprint.Name, (long)sprint.State, sprint.Activated?.ToUnixTimeMilliseconds(),
        sprint.PlannedEnd?.ToUnixTimeMilliseconds(), sprint.Completed?.ToUnixTimeMilliseconds(), words.Intern(sprint.BoardId),
    ];

    private static Cell[] Latest(Cell[] stored, Cell[] read) => read;

    /// <summary>A sprint mentioned in passing: its state moves forward only, and what it leaves out stays.</summary>
    private static Cell[] Mentioned(Cell[] stored, Cell[] read)
    {
        var newer = read[2].Integer >= stored[2].Integer;
        return
        [
            stored[0],
            newer && read[1].Text!.Length > 0 ? read[1] : stored[1],
            newer ? read[2] : stored[2],
            Known(read[3], stored[3]), Known(read[4], stored[4]), Known(read[5], stored[5]),
            stored[6].Integer == 0 ? read[6] : stored[6],
        ];
    }

    /// <summary>
    /// Some answers leave the kind or the address of a person out; what is known is kept. Of an account that was closed the
    /// address is not: erased people look like that.
    /// </summary>
    private static Cell[] MostKnown(Cell[] stored, Cell[] read)
    {
        var closed = read[4].Integer == 0;
        return [stored[0], read[1], closed ? read[2] : Known(read[2], stored[2]), Math.Max(stored[3].Integer, read[3].Integer), read[4]];
    }

    private static Cell Known(Cell read, Cell stored) => read.Kind == CellKind.Null ? stored : read;
}
