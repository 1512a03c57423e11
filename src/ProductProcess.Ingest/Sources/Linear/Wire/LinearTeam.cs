namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearTeam
{
    public string? Id { get; init; }

    public string? Key { get; init; }

    public string? Name { get; init; }

    /// <summary>Issues that are started join the running cycle by themselves.</summary>
    public bool CycleIssueAutoAssignStarted { get; init; }

    /// <summary>Issues that are completed join the running cycle by themselves.</summary>
    public bool CycleIssueAutoAssignCompleted { get; init; }

    /// <summary>Issues in an active status join the running cycle by themselves.</summary>
    public bool CycleLockToActive { get; init; }
}
