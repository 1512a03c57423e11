using System.Globalization;
using System.Net;
using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Tests.Sources.Http;

public sealed class RateHeadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 26, 15, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-26T16:00Z", 3600)]
    [InlineData("2026-03-26T16:00:30Z", 3630)]
    [InlineData("2026-03-26T18:00+02:00", 3600)]
    [InlineData("1774540800", 3600)]
    [InlineData("1774540800000", 3600)]
    [InlineData("90", 90)]
    [InlineData("1774540800000000", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void I6_EveryFormOfAReset_IsTheSameInstant(string? text, int? seconds) =>
        Assert.Equal(seconds is null ? null : Now.AddSeconds(seconds.Value), RateHeaders.Instant(text, Now));

    [Fact]
    public void I6_AResetOfAnotherClock_IsReadByThatClock()
    {
        using var answer = Answer(("X-RateLimit-Remaining", "10"), ("X-RateLimit-Reset", "2026-03-26T16:00Z"));
        answer.Headers.Date = Now.AddMinutes(50);

        Assert.Equal(Now.AddMinutes(10), Assert.Single(RateHeaders.Read(answer, Now).Budgets).FullAt);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Thu, 26 Mar 2026 15:30:20 GMT", 20)]
    [InlineData("Thu, 26 Mar 2026 14:00:00 GMT", 0)]
    public void RetryAfter_InSecondsOrAsADateOfTheTracker_IsAWait(string header, int seconds)
    {
        using var answer = Answer(("Retry-After", header));
        answer.Headers.Date = Now.AddMinutes(30);

        Assert.Equal(TimeSpan.FromSeconds(seconds), RateHeaders.Read(answer, Now).RetryAfter);
    }

    [Fact]
    public void I7_SeveralPolicies_AreReadInAnyOrderAndBetaOnesAreNot()
    {
        using var answer = Answer(
            ("RateLimit", "\"tenant, quota\";t=1800;r=120, \"Beta-new\";r=0;t=3000"),
            ("RateLimit", "\"global\";r=5;t=60"),
            ("Beta-RateLimit", "\"other\";r=0;t=9"),
            ("RateLimit-Policy", "\"global\";q=500;w=3600,\"tenant, quota\";w=3600;q=65000"));

        Assert.Equal(
            [
                new RateBudget("policy tenant, quota", 65000, 120, Now.AddSeconds(1800), null),
                new RateBudget("policy global", 500, 5, Now.AddSeconds(60), null),
            ],
            RateHeaders.Read(answer, Now).Budgets);
    }

    [Fact]
    public void DataCentersBucket_FillsByItsRate()
    {
        using var answer = Answer(
            ("X-RateLimit-Limit", "50"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Interval-Seconds", "5"), ("X-RateLimit-FillRate", "10"));

        var bucket = Assert.Single(RateHeaders.Read(answer, Now).Budgets);

        Assert.Equal(TimeSpan.FromSeconds(0.5), bucket.Hold(1, Now));
        Assert.Equal(TimeSpan.FromSeconds(0.5), (bucket with { Remaining = 3 }).Pace(1, Now));
    }

    [Fact]
    public void J1_LinearsLeakyBucket_WaitsForWhatIsMissingAndNotForTheReset()
    {
        var full = Now.AddHours(1).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using var answer = Answer(
            ("X-RateLimit-Requests-Limit", "2500"), ("X-RateLimit-Requests-Remaining", "0"), ("X-RateLimit-Requests-Reset", full),
            ("X-RateLimit-Complexity-Limit", "3000000"), ("X-RateLimit-Complexity-Remaining", "1500000"), ("X-RateLimit-Complexity-Reset", full),
            ("X-RateLimit-Endpoint-Requests-Limit", "30"), ("X-RateLimit-Endpoint-Requests-Remaining", "30"), ("X-RateLimit-Endpoint-Requests-Reset", full));

        var budgets = RateHeaders.Read(answer, Now).Budgets;

        Assert.Equal(3, budgets.Count);
        Assert.Equal(TimeSpan.FromSeconds(1.44), budgets[0].Hold(1, Now));
        Assert.Equal([TimeSpan.Zero, TimeSpan.Zero], budgets.Skip(1).Select(b => b.Hold(1, Now)));
    }

    [Theory]
    [InlineData("jira-quota-tenant-based", false)]
    [InlineData("jira-quota-global-based", false)]
    [InlineData("jira-burst-based", true)]
    [InlineData("jira-per-issue-on-write", true)]
    [InlineData("jira-cost-based", false)]
    public void TheReason_TellsWhetherOnlyTheEndpointIsMeant(string reason, bool endpointOnly)
    {
        using var answer = Answer(("RateLimit-Reason", reason));

        Assert.Equal(endpointOnly, RateHeaders.Read(answer, Now).EndpointOnly);
    }

    [Theory]
    [InlineData("X-RateLimit-Remaining", "many")]
    [InlineData("X-RateLimit-Remaining", "")]
    [InlineData("RateLimit", "\"open;r=3")]
    [InlineData("RateLimit", ";;;,=,")]
    [InlineData("X-RateLimit-NearLimit", "perhaps")]
    [InlineData("Retry-After", "a while")]
    public void WhatCannotBeRead_IsNotThere(string name, string value)
    {
        using var answer = Answer((name, value));

        var note = RateHeaders.Read(answer, Now);

        Assert.Equal((0, false, null), (note.Budgets.Count, note.NearLimit, note.RetryAfter));
    }

    private static HttpResponseMessage Answer(params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK);
        foreach (var (name, value) in headers)
            answer.Headers.TryAddWithoutValidation(name, value);
        return answer;
    }
}
