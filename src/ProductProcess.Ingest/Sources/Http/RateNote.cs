namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Everything an answer says about limits. Instants are of our clock, whatever the tracker's shows.</summary>
internal sealed record RateNote
{
    public IReadOnlyList<RateBudget> Budgets { get; init; } = [];

    /// <summary>The tracker says that a limit is near, without saying how near.</summary>
    public bool NearLimit { get; init; }

    /// <summary>Null when the answer does not ask for a wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What was exceeded belongs to this endpoint, or to this record; the others may go on.</summary>
    public bool EndpointOnly { get; init; }
}
