namespace ProductProcess.Core.Findings;

/// <summary>One tracker as the store holds it. Counts are of everything stored for the scope, not of the period.</summary>
public sealed record SourceFacts
{
    /// <summary>What the source is called in the settings.</summary>
    public required string Name { get; init; }

    /// <summary>jira-cloud, jira-dc, linear.</summary>
    public required string Kind { get; init; }

    /// <summary>Keys of its projects within the scope.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>When the last complete sync began; null when none has completed.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Work items stored, sub-tasks included.</summary>
    public int Items { get; init; }

    /// <summary>Moments in which something was changed.</summary>
    public int HistoryEntries { get; init; }

    /// <summary>Fields changed in those moments.</summary>
    public int ChangeItems { get; init; }

    /// <summary>Comments stored, without their texts.</summary>
    public int Comments { get; init; }

    /// <summary>Records that could not be read and were set aside with their payload.</summary>
    public int Quarantined { get; init; }
}
