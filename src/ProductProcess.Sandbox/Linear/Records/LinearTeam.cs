using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A team, with what belongs to it alone.</summary>
internal sealed class LinearTeam : LinearNode
{
    public LinearTeam(LinearSnapshot now, SimulatedTeam team)
        : base(LinearKind.Team, team.Id, now.Founded)
    {
        (Now, Team) = (now, team);
        States = [.. LinearStateKind.All.Select((kind, i) => new LinearState(this, kind, i, now.Founded))];
        ComponentGroup = LinearLabel.GroupOf(this);
        Components = [.. team.Components.Select(c => LinearLabel.Of(c, this))];
    }

    public LinearSnapshot Now { get; }

    public SimulatedTeam Team { get; }

    /// <summary>As <see cref="LinearStateKind.All"/>.</summary>
    public IReadOnlyList<LinearState> States { get; }

    public LinearLabel ComponentGroup { get; }

    public IReadOnlyList<LinearLabel> Components { get; }

    /// <summary>By number.</summary>
    public IReadOnlyList<LinearCycle> Cycles { get; set; } = [];
}
