namespace ProductProcess.Core.Work;

/// <summary>A Jira sprint or a Linear cycle. Dates are missing on sprints that were never started.</summary>
public sealed record Sprint
{
    /// <summary><c>source:sprint:id</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required SprintState State { get; init; }

    /// <summary>When it was started by its team; the planned start where the tracker tells no other.</summary>
    public DateTimeOffset? Activated { get; init; }

    public DateTimeOffset? PlannedEnd { get; init; }

    public DateTimeOffset? Completed { get; init; }

    /// <summary>The board or team it belongs to.</summary>
    public string? BoardId { get; init; }
}
