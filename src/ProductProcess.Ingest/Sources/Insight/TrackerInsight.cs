namespace ProductProcess.Ingest.Sources.Insight;

/// <summary>What a tracker shows to the account that reads it, for whoever sets a source up. Nothing of it is stored.</summary>
public sealed record TrackerInsight
{
    /// <summary>The account that reads, as the tracker calls it: an id, no name.</summary>
    public required string Account { get; init; }

    /// <summary>The account's own time zone (IANA); null where the tracker does not tell.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The tracker's version.</summary>
    public required string Version { get; init; }

    /// <summary>Which of its interfaces is used, for example <c>REST 3</c>.</summary>
    public required string Api { get; init; }

    /// <summary>The address that people open, as the tracker gives it; null where it does not.</summary>
    public string? Site { get; init; }

    /// <summary>The tracker's clock minus ours.</summary>
    public TimeSpan Skew { get; init; }

    /// <summary>What the token may do; null where the tracker does not tell.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Keys of the projects (Linear: teams) that the account sees, in ordinal order.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Fields that have a meaning here, the ones used first of their meaning first.</summary>
    public IReadOnlyList<FieldChoice> Fields { get; init; } = [];

    /// <summary>What the tracker said about its limits, latest answer of each: header name and value.</summary>
    public IReadOnlyDictionary<string, string> RateHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>What may surprise later: two fields for one meaning, no board, no sprint field.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
