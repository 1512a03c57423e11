namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>
/// A budget that fills up again all the time, at the rate of its limit an hour. Safe to use from any thread.
/// </summary>
internal sealed class LeakyBucket(string kind, string what, long limit, TimeProvider time)
{
    private readonly Lock _gate = new();
    private double _used;
    private DateTimeOffset _since = time.GetUtcNow();

    public static TimeSpan Period { get; } = TimeSpan.FromHours(1);

    /// <summary>Its name in <c>rateLimitStatus</c>.</summary>
    public string Kind => kind;

    /// <summary>What is counted, as messages say it.</summary>
    public string What => what;

    public long Limit => limit;

    public long LastAsked { get; private set; }

    public long Remaining
    {
        get
        {
            lock (_gate)
                return (long)Math.Floor(limit - Leak());
        }
    }

    /// <summary>When it is full again: UTC milliseconds.</summary>
    public long Reset
    {
        get
        {
            lock (_gate)
                return time.GetUtcNow().ToUnixTimeMilliseconds() + (long)Math.Ceiling(Math.Round(Leak() / limit * Period.TotalMilliseconds, 3));
        }
    }

    /// <summary>False, and nothing taken, when there is not that much left.</summary>
    public bool TryTake(long amount)
    {
        lock (_gate)
        {
            LastAsked = amount;
            if (Leak() + amount > limit)
                return false;
            _used += amount;
            return true;
        }
    }

    private double Leak()
    {
        var now = time.GetUtcNow();
        _used = Math.Max(0, _used - ((now - _since) / Period * limit));
        _since = now;
        return _used;
    }
}
