namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearProject
{
    public string? Id { get; init; }

    public string? SlugId { get; init; }

    public string? Name { get; init; }

    public string? Url { get; init; }

    public double? Priority { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public DateTimeOffset? CanceledAt { get; init; }

    public string? TargetDate { get; init; }

    public LinearRef? Creator { get; init; }

    public LinearRef? Lead { get; init; }

    public LinearState? Status { get; init; }

    public LinearPage<LinearTeam>? Teams { get; init; }

    public LinearPage<LinearRef>? Initiatives { get; init; }
}
