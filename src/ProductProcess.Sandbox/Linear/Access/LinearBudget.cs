using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>What one kind of caller may ask within an hour.</summary>
internal sealed class LinearBudget(string kind, int requests, int complexity, TimeProvider time)
{
    /// <summary>What the budget belongs to.</summary>
    public string Kind => kind;

    public LeakyBucket Requests { get; } = new("requests", "requests", requests, time);

    public LeakyBucket Complexity { get; } = new("complexity", "complexity points", complexity, time);

    public IReadOnlyList<LeakyBucket> Buckets => [Requests, Complexity];

    public void WriteHeaders(IHeaderDictionary headers)
    {
        Write(headers, "X-RateLimit-Requests", Requests);
        Write(headers, "X-RateLimit-Complexity", Complexity);
    }

    private static void Write(IHeaderDictionary headers, string name, LeakyBucket bucket)
    {
        headers[$"{name}-Limit"] = Text(bucket.Limit);
        headers[$"{name}-Remaining"] = Text(bucket.Remaining);
        headers[$"{name}-Reset"] = Text(bucket.Reset);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
