namespace ProductProcess.Ingest.Sync;

/// <summary>What a walk over all ids of a source found. Counts are of items.</summary>
public sealed record CensusCounts
{
    /// <summary>Met in the walk.</summary>
    public int Seen { get; init; }

    /// <summary>Stored, not met, and deleted in the tracker: they leave the log.</summary>
    public int Deleted { get; init; }

    /// <summary>Stored, not met, and archived or in the bin, alone or with their project.</summary>
    public int Archived { get; init; }

    /// <summary>Stored, not met, because the account may no longer see where they are.</summary>
    public int AccessLost { get; init; }

    /// <summary>Stored and not met, and nobody can tell why.</summary>
    public int Unknown { get; init; }

    /// <summary>Missing in an earlier census and there again.</summary>
    public int Reappeared { get; init; }

    /// <summary>There and not stored, although no run met them as moved.</summary>
    public int Found { get; init; }

    /// <summary>Projects, or teams, that the account may no longer see, by the front of their items' keys.</summary>
    public IReadOnlyList<string> LostFrom { get; init; } = [];

    /// <summary>Why the walk was not believed, so that no item was marked as gone; null when it was.</summary>
    public string? Implausible { get; init; }
}
