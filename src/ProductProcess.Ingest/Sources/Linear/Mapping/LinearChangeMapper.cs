using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>What one row of history changed, but for the status and what has to be worked out backwards.</summary>
internal sealed class LinearChangeMapper(LinearIds ids)
{
    public IEnumerable<Change> Of(LinearHistory row)
    {
        if (row.FromAssigneeId != row.ToAssigneeId)
            yield return new Change(ChangeField.Assignee, "assignee", Id(row.FromAssigneeId, ids.Person), Id(row.ToAssigneeId, ids.Person));
        if (row.FromPriority != row.ToPriority)
            yield return Priority(row);
        if (row.FromEstimate != row.ToEstimate)
            yield return new Change(ChangeField.Estimate, "estimate", LinearValues.NumberText(row.FromEstimate), LinearValues.NumberText(row.ToEstimate));
        if (row.FromDueDate != row.ToDueDate)
            yield return new Change(ChangeField.Due, "dueDate", LinearValues.DayText(row.FromDueDate), LinearValues.DayText(row.ToDueDate));
        if (row.FromTeamId != row.ToTeamId)
        {
            yield return new Change(ChangeField.Team, "team", Id(row.FromTeamId, ids.Team), Id(row.ToTeamId, ids.Team));
            yield return new Change(ChangeField.Project, "team", Id(row.FromTeamId, ids.Project), Id(row.ToTeamId, ids.Project));
        }

        foreach (var change in row.RelationChanges ?? [])
            yield return LinearRelations.Of(change, ids) ?? Other("relations");
        foreach (var name in Kept(row))
            yield return Other(name);
    }

    public Change? Cycle(LinearHistory row) => row.FromCycleId == row.ToCycleId
        ? null
        : new Change(ChangeField.Sprint, "cycle", Id(row.FromCycleId, ids.Sprint), Id(row.ToCycleId, ids.Sprint));

    public Change Status(StatusMove move) => new(ChangeField.Status, "state", ids.Status(move.From), ids.Status(move.To));

    public static Change Other(string name) => new(ChangeField.Other, name, null, null);

    /// <summary>From 0 to none is no change: both mean that nobody has set one.</summary>
    private Change Priority(LinearHistory row)
    {
        var (from, to) = (LinearPriorities.Of(row.FromPriority, ids), LinearPriorities.Of(row.ToPriority, ids));
        return from == to ? Other("priority") : new Change(ChangeField.Priority, "priority", from, to);
    }

    /// <summary>Kept and counted; what exactly changed is not read.</summary>
    private static IEnumerable<string> Kept(LinearHistory row)
    {
        if (row.UpdatedDescription == true)
            yield return "description";
        if (row.Archived is not null)
            yield return "archived";
        if (row.Trashed is not null)
            yield return "trashed";
    }

    private static string? Id(string? raw, Func<string, string> id) => string.IsNullOrEmpty(raw) ? null : id(raw);
}
