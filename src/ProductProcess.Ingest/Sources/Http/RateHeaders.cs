using System.Globalization;
using System.Net.Http.Headers;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Reads what trackers say about their limits: Jira Cloud's window with its policies, Data Center's bucket, Linear's leaky
/// buckets. Nothing here is a fixed number; what a header does not say is not assumed.
/// </summary>
internal static class RateHeaders
{
    private static readonly string[] LeakyBuckets = ["X-RateLimit-Requests", "X-RateLimit-Complexity", "X-RateLimit-Endpoint-Requests"];

    public static RateNote Read(HttpResponseMessage answer, DateTimeOffset now)
    {
        var headers = answer.Headers;
        // An instant of the tracker's clock is this far from ours.
        var ahead = headers.Date is { } date ? date - now : TimeSpan.Zero;
        var budgets = new List<RateBudget>(StructuredRates.Read(headers, now));
        if (Window(headers, now, ahead) is { } window)
            budgets.Add(window);
        foreach (var name in LeakyBuckets)
        {
            if (Leaky(headers, name, now, ahead) is { } bucket)
                budgets.Add(bucket);
        }

        var reason = Text(headers, "RateLimit-Reason") ?? "";
        return new RateNote
        {
            Budgets = budgets,
            NearLimit = Text(headers, "X-RateLimit-NearLimit")?.Equals("true", StringComparison.OrdinalIgnoreCase) == true,
            RetryAfter = headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } at } => at - ahead - now is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
                _ => null,
            },
            EndpointOnly = reason.Contains("burst", StringComparison.OrdinalIgnoreCase)
                || reason.Contains("per-issue", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>
    /// <c>2026-03-26T16:00Z</c>, seconds or milliseconds since 1970, or seconds from now; null for anything else.
    /// </summary>
    public static DateTimeOffset? Instant(string? text, DateTimeOffset trackerNow)
    {
        const double Seconds = 1e8;
        const double Milliseconds = 1e11;
        const double Latest = 2.5e14;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number switch
            {
                < Seconds => trackerNow.AddSeconds(number),
                < Milliseconds => DateTimeOffset.UnixEpoch.AddSeconds(number),
                < Latest => DateTimeOffset.UnixEpoch.AddMilliseconds(number),
                _ => null,
            };
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : null;
    }

    /// <summary>A window that starts anew at an instant, or a bucket that is filled by so much each interval.</summary>
    private static RateBudget? Window(HttpResponseHeaders headers, DateTimeOffset now, TimeSpan ahead)
    {
        if (Number(headers, "X-RateLimit-Remaining") is not { } remaining)
            return null;
        var perSecond = Number(headers, "X-RateLimit-FillRate") / Number(headers, "X-RateLimit-Interval-Seconds");
        var full = Instant(Text(headers, "X-RateLimit-Reset"), now + ahead) - ahead;
        return new RateBudget("window", Number(headers, "X-RateLimit-Limit"), remaining, full, Positive(perSecond));
    }

    /// <summary>The reset is when the bucket is full again, so it fills by what is missing until then.</summary>
    private static RateBudget? Leaky(HttpResponseHeaders headers, string name, DateTimeOffset now, TimeSpan ahead)
    {
        if (Number(headers, $"{name}-Remaining") is not { } remaining)
            return null;
        var limit = Number(headers, $"{name}-Limit");
        var full = Instant(Text(headers, $"{name}-Reset"), now + ahead) - ahead;
        return new RateBudget(name, limit, remaining, full, Positive((limit - remaining) / (full - now)?.TotalSeconds));
    }

    private static double? Positive(double? number) => number is > 0 and < double.PositiveInfinity ? number : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault()?.Trim() : null;
}
