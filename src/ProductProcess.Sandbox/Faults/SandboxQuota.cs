using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Faults;

/// <summary>What Jira's headers say of its limits.</summary>
public sealed record SandboxQuota
{
    private const double Near = 0.2;

    public long Limit { get; init; } = 65_000;

    public long Remaining { get; init; } = 65_000;

    /// <summary>When the limit begins anew: an ISO instant such as <c>2026-03-26T16:00Z</c>, or seconds or milliseconds since 1970.</summary>
    public string? Reset { get; init; }

    /// <summary>What a refusal is for, such as <c>jira-burst-based</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>In the order of the headers, which means nothing.</summary>
    public IReadOnlyList<QuotaPolicy> Policies { get; init; } = [];

    internal void Write(IHeaderDictionary headers)
    {
        headers["X-RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Remaining.ToString(CultureInfo.InvariantCulture);
        if (Reset is not null)
            headers["X-RateLimit-Reset"] = Reset;
        headers["X-RateLimit-NearLimit"] = Remaining < Limit * Near ? "true" : "false";
        WritePolicies(headers, "", Policies.Where(p => !p.IsBeta));
        WritePolicies(headers, "Beta-", Policies.Where(p => p.IsBeta));
    }

    internal void WriteReason(IHeaderDictionary headers)
    {
        if (Reason is not null)
            headers["RateLimit-Reason"] = Reason;
    }

    private static void WritePolicies(IHeaderDictionary headers, string prefix, IEnumerable<QuotaPolicy> policies)
    {
        var all = policies.ToArray();
        if (all.Length == 0)
            return;
        headers[prefix + "RateLimit"] = string.Join(", ", all.Select(p => string.Create(CultureInfo.InvariantCulture, $"\"{p.Name}\";r={p.Remaining};t={p.ResetsIn}")));
        headers[prefix + "RateLimit-Policy"] = string.Join(", ", all.Select(p => string.Create(CultureInfo.InvariantCulture, $"\"{p.Name}\";q={p.Quota};w={p.Window}")));
    }
}
