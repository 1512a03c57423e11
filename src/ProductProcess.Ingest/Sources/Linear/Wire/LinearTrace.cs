namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>That an issue, project or initiative is there, and when it last moved.</summary>
internal sealed record LinearTrace
{
    public string? Id { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>In the bin; purged some weeks later.</summary>
    public bool? Trashed { get; init; }

    /// <summary>Of issues only.</summary>
    public LinearTeam? Team { get; init; }
}
