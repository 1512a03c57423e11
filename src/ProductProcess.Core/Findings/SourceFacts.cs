namespace ProductProcess.Core.Findings;

/// <summary>One tracker as the store holds it. Counts are of everything stored for the scope, not of the period.</summary>
public sealed record SourceFacts
{
    public required string Name { get; init; }

    /// <summary>jira-cloud, jira-dc, linear.</summary>
    public required string Kind { get; init; }

    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>When the last complete sync began; null when none has completed.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    public int Items { get; init; }

    public int HistoryEntries { get; init; }

    public int ChangeItems { get; init; }

    public int Comments { get; init; }

    /// <summary>Records that could not be read and were set aside with their payload.</summary>
    public int Quarantined { get; init; }
}
