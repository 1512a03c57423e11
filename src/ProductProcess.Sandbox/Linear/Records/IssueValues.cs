namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>What an issue says of itself at one instant, in Linear's words.</summary>
internal sealed record IssueValues
{
    public required LinearTeam Team { get; init; }

    public required string Identifier { get; init; }

    public required LinearState State { get; init; }

    public required LinearUser? Assignee { get; init; }

    /// <summary>1 urgent to 4 low.</summary>
    public required int Priority { get; init; }

    public required LinearCycle? Cycle { get; init; }

    public required LinearProject? Project { get; init; }

    public required LinearIssue? Parent { get; init; }

    public required IReadOnlyList<LinearLabel> Labels { get; init; }

    /// <summary>ISO date.</summary>
    public required string? Due { get; init; }

    public required double? Estimate { get; init; }
}
