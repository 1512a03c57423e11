using System.Net;
using ProductProcess.Sandbox.Faults;

namespace ProductProcess.Sandbox.Tests.Faults;

public sealed class AnswerFaultTests : IAsyncLifetime
{
    private const string Myself = "rest/api/3/myself";
    private const string Projects = "rest/api/3/project/search";
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task H6_LoginPage_Once_IsHtmlWith200()
    {
        _site.Faults.Answers.LoginPages = 1;
        var page = await _site.SendAsync(Projects);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        await _site.GetAsync(Projects);
    }

    [Fact]
    public async Task H1_TokenThatExpires_Gives200WithNothingAndAHeader()
    {
        Assert.NotEmpty((await _site.GetAsync(Projects)).List("values"));
        _site.Faults.Answers.TokenExpired = true;
        var response = await _site.SendAsync(Projects);
        Assert.Equal("AUTHENTICATED_FAILED", response.Headers.GetValues("x-seraph-loginreason").Single());
        Assert.Empty((await _site.GetAsync(Projects)).List("values"));
        await _site.GetAsync(Myself, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task H1_TokenThatExpires_OnDataCenter_Is401()
    {
        await using var site = await Served.ServerAsync("steady");
        site.Faults.Answers.TokenExpired = true;
        await site.GetAsync("rest/api/2/project", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task I10_HeldRequest_IsAnsweredByNobodyAndTellsThatItWaits()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _site.Faults.Answers.Held = 1;
        var held = _site.Faults.Answers.WhenHeldAsync();
        var asked = _site.Client.GetAsync(new Uri(Myself, UriKind.Relative), patience.Token);
        await held;
        Assert.False(asked.IsCompleted);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await _site.GetAsync(Myself);
    }

    [Fact]
    public async Task HeldRequest_WhenTheSandboxEnds_IsCut()
    {
        var site = await Served.CloudAsync("steady");
        site.Faults.Answers.Held = 1;
        var held = site.Faults.Answers.WhenHeldAsync();
        var asked = site.SendAsync(Myself);
        await held;
        await site.Server.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => asked);
        site.Client.Dispose();
    }

    [Fact]
    public async Task F6_GoneEndpoint_Is410AndOthersAreNot()
    {
        _site.Faults.Answers.Gone = ["/rest/agile/"];
        await _site.GetAsync("rest/agile/1.0/board", HttpStatusCode.Gone);
        await _site.GetAsync(Myself);
    }

    [Fact]
    public async Task I2_Refusals_OfOneEndpoint_LeaveTheOthers()
    {
        _site.Faults.TooMany = 1;
        _site.Faults.Answers.Only = "project/search";
        await _site.GetAsync(Myself);
        await _site.GetAsync(Projects, HttpStatusCode.TooManyRequests);
        await _site.GetAsync(Projects);
    }

    [Fact]
    public async Task I4_Refusal_InHtml_HasItsHeaders()
    {
        _site.Faults.TooMany = 1;
        _site.Faults.Answers.RefusesInHtml = true;
        var refused = await _site.SendAsync(Myself);
        Assert.Equal((HttpStatusCode.TooManyRequests, "text/html", "1"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType, refused.Headers.RetryAfter?.ToString()));
    }

    [Fact]
    public async Task I6I7I8_Quota_StandsInEveryAnswer()
    {
        _site.Faults.Answers.Quota = new SandboxQuota
        {
            Limit = 100,
            Remaining = 19,
            Reset = "2026-03-26T16:00Z",
            Reason = "jira-quota-tenant-based",
            Policies =
            [
                new QuotaPolicy("jira-burst-based", 100, 1, 90, 1),
                new QuotaPolicy("jira-quota-tenant-based", 130_000, 3600, 7, 1847),
                new QuotaPolicy("jira-quota-global-based", 65_000, 3600, 0, 60, IsBeta: true),
            ],
        };
        _site.Faults.TooMany = 1;
        var refused = await _site.SendAsync(Myself);
        var told = await _site.SendAsync(Myself);
        Assert.Equal("jira-quota-tenant-based", Header(refused, "RateLimit-Reason"));
        Assert.Equal(("100", "19", "2026-03-26T16:00Z", "true"), (Header(told, "X-RateLimit-Limit"), Header(told, "X-RateLimit-Remaining"), Header(told, "X-RateLimit-Reset"), Header(told, "X-RateLimit-NearLimit")));
        Assert.Equal("\"jira-burst-based\";r=90;t=1, \"jira-quota-tenant-based\";r=7;t=1847", Header(told, "RateLimit"));
        Assert.Equal("\"jira-burst-based\";q=100;w=1, \"jira-quota-tenant-based\";q=130000;w=3600", Header(told, "RateLimit-Policy"));
        Assert.Equal("\"jira-quota-global-based\";r=0;t=60", Header(told, "Beta-RateLimit"));
        Assert.False(told.Headers.Contains("RateLimit-Reason"));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
