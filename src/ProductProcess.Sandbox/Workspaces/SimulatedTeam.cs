namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A team, its project and its board.</summary>
public sealed record SimulatedTeam
{
    /// <summary>Raw id of the team.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Key of its project.</summary>
    public required string Key { get; init; }

    /// <summary>Raw id of its project.</summary>
    public required string ProjectId { get; init; }

    public required long BoardId { get; init; }

    public required bool HasSprints { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required IReadOnlyList<SimulatedPerson> People { get; init; }

    /// <summary>The parts of the product it looks after: raw id and name.</summary>
    public required IReadOnlyList<SimulatedComponent> Components { get; init; }
}
