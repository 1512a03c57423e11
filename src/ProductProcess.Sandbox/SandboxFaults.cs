using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox;

/// <summary>What a sandbox does wrong on purpose. All of it can be set while it runs, from any thread.</summary>
public sealed class SandboxFaults
{
    private const int Off = -1;

    private readonly Times _tooMany = new();
    private readonly Times _unavailable = new();
    private readonly Times _expiredTokens = new();
    private readonly Times _truncate = new();
    private readonly Times _ratelimited = new();
    private readonly Times _nullData = new();
    private readonly Times _partialErrors = new();
    private readonly Times _tooComplex = new();
    private readonly Times _expireAccessTokens = new();
    private int _untilDeath = Off;
    private Random _chance = new(0);

    /// <summary>Of answers as such.</summary>
    public AnswerFaults Answers { get; } = new();

    /// <summary>Of Jira's searches.</summary>
    public SearchFaults Search { get; } = new();

    /// <summary>Of Jira's histories.</summary>
    public HistoryFaults Histories { get; } = new();

    /// <summary>This many further requests are answered, then every connection is cut. Null (the default): none is.</summary>
    public int? DieAfter
    {
        get => Volatile.Read(ref _untilDeath) is var left and not Off ? left : null;
        set => Volatile.Write(ref _untilDeath, value ?? Off);
    }

    /// <summary>This many next requests get 429.</summary>
    public int TooMany
    {
        get => _tooMany.Left;
        set => _tooMany.Left = value;
    }

    /// <summary>What 429 and 503 say in <c>Retry-After</c>; null leaves the header out.</summary>
    public TimeSpan? RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>This many next requests get 503.</summary>
    public int Unavailable
    {
        get => _unavailable.Left;
        set => _unavailable.Left = value;
    }

    /// <summary>This many next page tokens are refused as expired.</summary>
    public int ExpiredTokens
    {
        get => _expiredTokens.Left;
        set => _expiredTokens.Left = value;
    }

    /// <summary>This many next answers end halfway, with the status they would have had.</summary>
    public int Truncate
    {
        get => _truncate.Left;
        set => _truncate.Left = value;
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
        get => _ratelimited.Left;
        set => _ratelimited.Left = value;
    }

    /// <summary>Linear: this many next answers are 200 with <c>"data": null</c> and no error.</summary>
    public int NullData
    {
        get => _nullData.Left;
        set => _nullData.Left = value;
    }

    /// <summary>Linear: this many next answers are 200 with data and an error.</summary>
    public int PartialErrors
    {
        get => _partialErrors.Left;
        set => _partialErrors.Left = value;
    }

    /// <summary>Linear: this many next queries are refused as too complex, whatever they cost.</summary>
    public int TooComplex
    {
        get => _tooComplex.Left;
        set => _tooComplex.Left = value;
    }

    /// <summary>Linear: queries that ask for the history of issues are refused. Stays in states can still be had.</summary>
    public bool HistoryRefused { get; set; }

    /// <summary>Linear: filters are accepted and have no effect.</summary>
    public bool IgnoreFilters { get; set; }

    /// <summary>This many next requests find that their access token has just expired.</summary>
    public int ExpireAccessTokens
    {
        get => _expireAccessTokens.Left;
        set => _expireAccessTokens.Left = value;
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

    internal bool RefusesAsTooMany() => _tooMany.Take();

    internal bool IsUnavailable() => _unavailable.Take();

    internal bool ExpiresToken() => _expiredTokens.Take();

    internal bool Truncates() => _truncate.Take();

    internal bool RefusesAsRateLimited() => _ratelimited.Take();

    internal bool LosesData() => _nullData.Take();

    internal bool IsPartial() => _partialErrors.Take();

    internal bool IsTooComplex() => _tooComplex.Take();

    internal bool ExpiresAccessToken() => _expireAccessTokens.Take();

    internal RandomFailure Draw()
    {
        if (FailureShare <= 0)
            return RandomFailure.None;
        var chance = Volatile.Read(ref _chance);
        lock (chance)
            return chance.NextDouble() < FailureShare ? (RandomFailure)chance.Next(1, 5) : RandomFailure.None;
    }
}
