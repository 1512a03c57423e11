namespace ProductProcess.Ingest.Sync;

/// <summary>What a complete run brought.</summary>
public sealed record SyncResult
{
    public required string Source { get; init; }

    /// <summary>When it began, by the tracker's clock.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The tracker's clock minus ours.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>The tracker's version.</summary>
    public required string Version { get; init; }

    public required IReadOnlyList<StreamResult> Streams { get; init; }

    /// <summary>All requests, those before the first stream included.</summary>
    public int Requests { get; init; }

    /// <summary>What the operator should know and the run went on from: a project that is gone, a board that may not be read.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How long requests were held back, all together.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>Null when none was due.</summary>
    public StreamResult? Census => Streams.SingleOrDefault(s => s.Name == CensusSync.Name);

    public StreamResult Items => Streams.Single(s => s.Name == "items");
}
