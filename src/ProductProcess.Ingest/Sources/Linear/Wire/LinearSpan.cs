namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>An issue's stay in one status.</summary>
internal sealed record LinearSpan
{
    public string? Id { get; init; }

    public string? StateId { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
