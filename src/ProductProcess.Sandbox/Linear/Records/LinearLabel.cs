using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A label; without a team it is the whole workspace's.</summary>
internal sealed class LinearLabel : LinearNode
{
    private LinearLabel(LinearKind kind, string raw, string name, long created)
        : base(kind, raw, created) => Name = name;

    public string Name { get; }

    public LinearTeam? Team { get; private init; }

    /// <summary>The group it is in.</summary>
    public LinearLabel? Parent { get; private init; }

    public bool IsGroup { get; private init; }

    public static LinearLabel Of(string label, long created) => new(LinearKind.Label, label, label, created);

    public static LinearLabel OfFlag(string name, long created) => new(LinearKind.Flag, Workflow.FlagId, name, created);

    public static LinearLabel GroupOf(LinearTeam team) =>
        new(LinearKind.ComponentGroup, team.Raw, "component", team.Created) { Team = team, IsGroup = true };

    public static LinearLabel Of(SimulatedComponent component, LinearTeam team) =>
        new(LinearKind.Component, component.Id, component.Name, team.Created) { Team = team, Parent = team.ComponentGroup };
}
