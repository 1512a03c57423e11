namespace ProductProcess.Ingest.Sources.Http;

/// <summary>One limit, as an answer tells it.</summary>
/// <param name="Name">Tells it from the tracker's other limits.</param>
/// <param name="Limit">What there is when it is full; null when not told.</param>
/// <param name="Remaining">What is left. Requests or points.</param>
/// <param name="FullAt">When all of it is there again, by our clock; null when not told.</param>
/// <param name="PerSecond">How much comes back each second; null where nothing comes before <paramref name="FullAt"/>.</param>
internal readonly record struct RateBudget(string Name, double? Limit, double Remaining, DateTimeOffset? FullAt, double? PerSecond)
{
    private const double Near = 0.2;

    private static readonly TimeSpan LongestPace = TimeSpan.FromSeconds(10);

    public bool IsNear => Limit is { } limit && Remaining <= Near * limit;

    /// <summary>How long until a request of this cost is covered.</summary>
    public TimeSpan Hold(double cost, DateTimeOffset now)
    {
        if (Remaining >= cost)
            return TimeSpan.Zero;
        if (PerSecond is > 0 and var rate)
            return TimeSpan.FromSeconds(Math.Min((cost - Remaining) / rate, TimeSpan.FromDays(1).TotalSeconds));
        return FullAt is { } full && full > now ? full - now : TimeSpan.Zero;
    }

    /// <summary>How far apart requests of this cost have to be for what is left to last.</summary>
    public TimeSpan Pace(double cost, DateTimeOffset now)
    {
        if (!IsNear || Remaining < cost)
            return TimeSpan.Zero;
        var apart = PerSecond is > 0 and var rate ? TimeSpan.FromSeconds(Math.Min(cost / rate, 60))
            : FullAt is { } full && full > now ? (full - now) / (Remaining / cost)
            : TimeSpan.Zero;
        return apart < LongestPace ? apart : LongestPace;
    }
}
