namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>How much is asked for at a time. Linear counts points for what is asked for, not for what comes.</summary>
internal static class LinearBudget
{
    /// <summary>One more, and the answer is <c>data: null</c>.</summary>
    public const int MostPerPage = 250;

    /// <summary>
    /// Points for one question. 10,000 are allowed; the rest is for what the published rules leave open, such as whether
    /// <c>pageInfo</c> is counted once or for each record.
    /// </summary>
    public const double Points = 8_000;
}
