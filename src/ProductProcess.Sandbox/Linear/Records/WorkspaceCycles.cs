using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>The sprints of every team as cycles, numbered.</summary>
internal sealed class WorkspaceCycles
{
    public WorkspaceCycles(WorkspaceView view, IReadOnlyList<LinearTeam> teams)
    {
        var sprints = view.Sprints.ToLookup(s => s.BoardId);
        foreach (var team in teams)
        {
            var cycles = new List<LinearCycle>();
            foreach (var sprint in sprints[team.Team.BoardId].OrderBy(s => s.Created))
                cycles.Add(new LinearCycle(sprint, team, cycles.Count + 1, cycles.LastOrDefault(), view.At));
            team.Cycles = cycles;
            foreach (var cycle in cycles)
                ByRaw[cycle.Raw] = cycle;
        }
    }

    public Dictionary<string, LinearCycle> ByRaw { get; } = new(StringComparer.Ordinal);
}
