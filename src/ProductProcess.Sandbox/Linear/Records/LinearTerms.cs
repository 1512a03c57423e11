using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>Says in Linear's words what an item says of itself.</summary>
internal sealed class LinearTerms(LinearSnapshot now)
{
    public IssueValues Of(ItemState state, LinearTeam team, string identifier) => new()
    {
        Team = team,
        Identifier = identifier,
        State = team.States[LinearStateKind.IndexOf(state.Status, state.Resolution)],
        Assignee = now.User(state.Assignee),
        Priority = Math.Min(4, int.Parse(state.Priority, CultureInfo.InvariantCulture)),
        Cycle = Cycle(state.Sprints),
        Project = state.Parent is null ? null : now.Project(state.Parent),
        Parent = state.Parent is null ? null : now.Issue(state.Parent),
        Labels = Labels(state),
        Due = state.Due,
        Estimate = state.Estimate is { } estimate ? double.Parse(estimate, CultureInfo.InvariantCulture) : null,
    };

    /// <summary>Linear knows one cycle at a time: of several sprints it is the one planned last.</summary>
    private LinearCycle? Cycle(string sprints)
    {
        LinearCycle? last = null;
        foreach (var cycle in IdSet.Members(sprints).Select(now.Cycle))
        {
            if (cycle is not null && (last is null || cycle.Number > last.Number))
                last = cycle;
        }

        return last;
    }

    private LinearLabel[] Labels(ItemState state)
    {
        if (state is { Labels: "", Components: "", Flag: null })
            return [];
        var labels = IdSet.Members(state.Labels).Select(now.Label)
            .Concat(IdSet.Members(state.Components).Select(now.Component).OfType<LinearLabel>());
        return state.Flag is null ? [.. labels] : [.. labels, now.Flag];
    }
}
