using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Writes what items refer to. A dimension stream knows best and refreshes; what items mention in passing only fills gaps,
/// except for sprints, which move forward, and people, who are only ever mentioned.
/// </summary>
internal sealed class DimensionWriter(StoreConnection connection, WordTable words) : IDisposable
{
    private readonly DimensionTable _projects = new(connection, "project", ["key", "name"]);
    private readonly DimensionTable _statuses = new(connection, "status", ["name", "stage"]);
    private readonly DimensionTable _types = new(connection, "item_type", ["name", "level"]);
    private readonly DimensionTable _priorities = new(connection, "priority", ["name", "rank"]);
    private readonly DimensionTable _resolutions = new(connection, "resolution", ["name", "cancels"]);
    private readonly DimensionTable _teams = new(connection, "team", ["name"]);

    private readonly DimensionTable _boards = new(connection, "board", ["name", "project"]);

    private readonly DimensionTable _sprints = new(
        connection, "sprint", ["name", "state", "activated", "planned_end", "completed", "board"]);

    private readonly DimensionTable _mentionedSprints = new(
        connection, "sprint", ["name", "state", "activated", "planned_end", "completed", "board"],
        """
        name = CASE WHEN ?4 >= state AND ?3 <> '' THEN ?3 ELSE name END, state = MAX(state, ?4),
        activated = COALESCE(?5, activated), planned_end = COALESCE(?6, planned_end),
        completed = COALESCE(?7, completed), board = CASE WHEN board = 0 THEN ?8 ELSE board END
        """);

    /// <summary>
    /// Some answers leave the kind or the address out; what is known is kept. Of an account that was closed the address is not:
    /// erased people look like that.
    /// </summary>
    private readonly DimensionTable _people = new(
        connection, "person", ["name", "email", "kind", "active"],
        "name = ?3, email = CASE WHEN ?6 = 0 THEN ?4 ELSE COALESCE(?4, email) END, kind = MAX(kind, ?5), active = ?6");

    public DimensionCounts Write(long source, DimensionRecords records, bool refresh)
    {
        var counts = new DimensionCounts();
        void Put(DimensionTable table, bool update, params ReadOnlySpan<Cell> row)
        {
            if (table.Insert(row))
                counts.New++;
            else if (update && table.Update(row))
                counts.Changed++;
            else
                counts.Unchanged++;
        }

        foreach (var p in records.Projects.Values)
            Put(_projects, refresh, words.Intern(p.Id), source, p.Key, p.Name);
        foreach (var s in records.Statuses.Values)
            Put(_statuses, refresh, words.Intern(s.Id), source, s.Name, (long)s.Stage);
        foreach (var t in records.Types.Values)
            Put(_types, refresh, words.Intern(t.Id), source, t.Name, (long)t.Level);
        foreach (var p in records.Priorities.Values)
            Put(_priorities, refresh, words.Intern(p.Id), source, p.Name, p.Rank);
        foreach (var r in records.Resolutions.Values)
            Put(_resolutions, refresh, words.Intern(r.Id), source, r.Name, r.Cancels);
        foreach (var t in records.Teams.Values)
            Put(_teams, true, words.Intern(t.Id), source, t.Name);
        foreach (var b in records.Boards.Values)
            Put(_boards, refresh, words.Intern(b.Id), source, b.Name, words.Intern(b.ProjectId));
        foreach (var s in records.Sprints.Values)
        {
            Put(
                refresh ? _sprints : _mentionedSprints, true, words.Intern(s.Id), source, s.Name, (long)s.State,
                s.Activated?.ToUnixTimeMilliseconds(), s.PlannedEnd?.ToUnixTimeMilliseconds(),
                s.Completed?.ToUnixTimeMilliseconds(), words.Intern(s.BoardId));
        }

        foreach (var p in records.People.Values)
            Put(_people, true, words.Intern(p.Id), source, p.Name, p.Email, (long)p.Kind, p.Active);
        return counts;
    }

    public void Dispose()
    {
        foreach (var table in (DimensionTable[])[_projects, _statuses, _types, _priorities, _resolutions, _teams, _boards, _sprints, _mentionedSprints, _people])
            table.Dispose();
    }
}
