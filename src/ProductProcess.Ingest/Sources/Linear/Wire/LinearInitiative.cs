namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearInitiative
{
    public string? Id { get; init; }

    public string? SlugId { get; init; }

    public string? Name { get; init; }

    public string? Url { get; init; }

    /// <summary>Proposed, Planned, Active, Completed, Canceled.</summary>
    public string? Status { get; init; }

    public double? Priority { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public DateTimeOffset? CanceledAt { get; init; }

    public string? TargetDate { get; init; }

    public LinearRef? Creator { get; init; }

    public LinearRef? Owner { get; init; }

    public LinearRef? ParentInitiative { get; init; }

    public LinearPage<LinearProject>? Projects { get; init; }
}
