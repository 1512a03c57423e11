namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearCycle
{
    public string? Id { get; init; }

    public double Number { get; init; }

    public string? Name { get; init; }

    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Moves to the instant of completion when a cycle is closed early.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public bool IsActive { get; init; }

    public bool IsPast { get; init; }

    public LinearRef? Team { get; init; }
}
