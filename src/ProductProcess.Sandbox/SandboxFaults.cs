using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox;

/// <summary>What a sandbox does wrong on purpose. All of it can be set while it runs, from any thread.</summary>
public sealed class SandboxFaults
{
    private const int Off = -1;

    private int _untilDeath = Off;
    private int _tooMany;
    private int _unavailable;
    private int _expiredTokens;
    private int _truncate;
    private int _ratelimited;
    private int _nullData;
    private int _partialErrors;
    private int _tooComplex;
    private int _expireAccessTokens;
    private Random _chance = new(0);

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

    /// <summary>This many next answers end halfway, with the status they would have had.</summary>
    public int Truncate
    {
        get => Volatile.Read(ref _truncate);
        set => Volatile.Write(ref _truncate, value);
    }

    /// <summary>
    /// The share of requests (0 to 1) that fail at random, in equal parts by 429, by 503, by a connection that is cut, and by
    /// an answer that ends halfway.
    /// </summary>
    public double FailureShare { get; set; }

    /// <summary>Begins the random failures anew: the same seed fails the same requests, when they come one by one.</summary>
    public int FailureSeed
    {
        set => Volatile.Write(ref _chance, new Random(value));
    }

    /// <summary>Linear: this many next queries are refused as over the limit: 400 with <c>RATELIMITED</c>.</summary>
    public int Ratelimited
    {
        get => Volatile.Read(ref _ratelimited);
        set => Volatile.Write(ref _ratelimited, value);
    }

    /// <summary>Linear: this many next answers are 200 with <c>"data": null</c> and no error.</summary>
    public int NullData
    {
        get => Volatile.Read(ref _nullData);
        set => Volatile.Write(ref _nullData, value);
    }

    /// <summary>Linear: this many next answers are 200 with data and an error.</summary>
    public int PartialErrors
    {
        get => Volatile.Read(ref _partialErrors);
        set => Volatile.Write(ref _partialErrors, value);
    }

    /// <summary>Linear: this many next queries are refused as too complex, whatever they cost.</summary>
    public int TooComplex
    {
        get => Volatile.Read(ref _tooComplex);
        set => Volatile.Write(ref _tooComplex, value);
    }

    /// <summary>Linear: queries that ask for the history of issues are refused. Stays in states can still be had.</summary>
    public bool HistoryRefused { get; set; }

    /// <summary>Linear: filters are accepted and have no effect.</summary>
    public bool IgnoreFilters { get; set; }

    /// <summary>Linear: this many next requests find that their access token has just expired.</summary>
    public int ExpireAccessTokens
    {
        get => Volatile.Read(ref _expireAccessTokens);
        set => Volatile.Write(ref _expireAccessTokens, value);
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

    internal bool Truncates() => Take(ref _truncate);

    internal bool RefusesAsRateLimited() => Take(ref _ratelimited);

    internal bool LosesData() => Take(ref _nullData);

    internal bool IsPartial() => Take(ref _partialErrors);

    internal bool IsTooComplex() => Take(ref _tooComplex);

    internal bool ExpiresAccessToken() => Take(ref _expireAccessTokens);

    internal RandomFailure Draw()
    {
        if (FailureShare <= 0)
            return RandomFailure.None;
        var chance = Volatile.Read(ref _chance);
        lock (chance)
            return chance.NextDouble() < FailureShare ? (RandomFailure)chance.Next(1, 5) : RandomFailure.None;
    }

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
