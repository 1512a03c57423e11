namespace ProductProcess.Ingest.Sync;

/// <summary>What one stream brought.</summary>
public sealed record StreamResult
{
    /// <summary>projects, statuses, sprints, items …</summary>
    public required string Name { get; init; }

    /// <summary>Records asked for. For items: downloads, not checks.</summary>
    public int Asked { get; init; }

    public int Returned { get; init; }

    public int New { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Asked for and not returned: gone or hidden. Nothing is deleted for that.</summary>
    public int Missing => Math.Max(0, Asked - Returned);

    /// <summary>Records that could not be read and were set aside.</summary>
    public int Quarantined { get; init; }

    /// <summary>Requests sent, repeated ones included.</summary>
    public int Requests { get; init; }

    /// <summary>How long requests were held back because the tracker asked for it.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>What its answers cost by the tracker's own count, where it counts more than requests (Linear's complexity).</summary>
    public double Points { get; init; }

    /// <summary>What a census found; null for other streams, and for a census that did not come to its end.</summary>
    public CensusCounts? Census { get; init; }

    /// <summary>Why the stream was skipped; null when it was read.</summary>
    public string? Skipped { get; init; }
}
