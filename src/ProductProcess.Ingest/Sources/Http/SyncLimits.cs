namespace ProductProcess.Ingest.Sources.Http;

/// <summary>How patient a run is with a tracker.</summary>
public sealed record SyncLimits
{
    /// <summary>How often a failed request is repeated.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The first wait; each next one doubles, with jitter. A <c>Retry-After</c> header wins.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest of those waits.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>One attempt, body included.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A request with all its attempts and waits.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A longer <c>Retry-After</c> parks the source instead of holding a thread.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Downloads under way at the same time, while earlier ones are being stored.</summary>
    public int Ahead { get; init; } = 2;
}
