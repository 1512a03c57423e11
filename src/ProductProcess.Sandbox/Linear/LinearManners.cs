namespace ProductProcess.Sandbox.Linear;

/// <summary>How the Linear that a sandbox serves is set up.</summary>
public sealed record LinearManners
{
    /// <summary>Within how long changes by one actor become one row of history; null keeps every change a row of its own.</summary>
    public TimeSpan? GroupHistoryWithin { get; init; }

    /// <summary>After how many months closed issues go into the archive; null never does.</summary>
    public int? AutoArchiveMonths { get; init; }

    /// <summary>Requests an hour with a personal key.</summary>
    public int RequestsPerHour { get; init; } = 2500;

    /// <summary>Points an hour with a personal key.</summary>
    public int ComplexityPerHour { get; init; } = 3_000_000;

    /// <summary>Requests an hour with an OAuth token.</summary>
    public int OAuthRequestsPerHour { get; init; } = 5000;

    /// <summary>Points an hour with an OAuth token.</summary>
    public int OAuthComplexityPerHour { get; init; } = 2_000_000;
}
