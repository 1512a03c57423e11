namespace ProductProcess.Sandbox;

/// <summary>What a sandbox does wrong on purpose. All of it can be set while it runs, from any thread.</summary>
public sealed class SandboxFaults
{
    private const int Off = -1;

    private int _untilDeath = Off;
    private int _tooMany;
    private int _unavailable;
    private int _expiredTokens;

    /// <summary>This many further requests are answered, then every connection is cut. Null (the default): none is.</summary>
    public int? DieAfter
    {
        get => Volatile.Read(ref _untilDeath) is var left and not Off ? left : null;
        set => Volatile.Write(ref _untilDeath, value ?? Off);
    }

    /// <summary>This many next requests get 429.</summary>
    public int TooMany
    {
        get => Volatile.Read(ref _tooMany);
        set => Volatile.Write(ref _tooMany, value);
    }

    /// <summary>What 429 and 503 say in <c>Retry-After</c>; null leaves the header out.</summary>
    public TimeSpan? RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>This many next requests get 503.</summary>
    public int Unavailable
    {
        get => Volatile.Read(ref _unavailable);
        set => Volatile.Write(ref _unavailable, value);
    }

    /// <summary>This many next page tokens are refused as expired.</summary>
    public int ExpiredTokens
    {
        get => Volatile.Read(ref _expiredTokens);
        set => Volatile.Write(ref _expiredTokens, value);
    }

    internal bool Dies()
    {
        while (true)
        {
            var left = Volatile.Read(ref _untilDeath);
            if (left <= 0)
                return left == 0;
            if (Interlocked.CompareExchange(ref _untilDeath, left - 1, left) == left)
                return false;
        }
    }

    internal bool RefusesAsTooMany() => Take(ref _tooMany);

    internal bool IsUnavailable() => Take(ref _unavailable);

    internal bool ExpiresToken() => Take(ref _expiredTokens);

    private static bool Take(ref int left)
    {
        while (true)
        {
            var now = Volatile.Read(ref left);
            if (now <= 0)
                return false;
            if (Interlocked.CompareExchange(ref left, now - 1, now) == now)
                return true;
        }
    }
}
