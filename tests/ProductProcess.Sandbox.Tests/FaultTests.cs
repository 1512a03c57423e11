using System.Net;

namespace ProductProcess.Sandbox.Tests;

public sealed class FaultTests : IAsyncLifetime
{
    private const string Search = "rest/api/3/search/jql";
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task DieAfter_SomeRequests_CutsEveryFurtherConnection()
    {
        _site.Faults.DieAfter = 2;
        await _site.GetAsync("rest/api/3/myself");
        await _site.GetAsync("rest/api/3/myself");
        await Assert.ThrowsAsync<HttpRequestException>(() => _site.SendAsync("rest/api/3/myself"));
        await Assert.ThrowsAsync<HttpRequestException>(() => _site.SendAsync("rest/api/3/myself"));
        _site.Faults.DieAfter = null;
        await _site.GetAsync("rest/api/3/myself");
        Assert.True(_site.Server.Requests >= 5);
    }

    [Theory]
    [InlineData(90, "90")]
    [InlineData(null, null)]
    public async Task TooMany_ForSomeRequests_Is429WithRetryAfter(int? seconds, string? header)
    {
        _site.Faults.RetryAfter = seconds is null ? null : TimeSpan.FromSeconds(seconds.Value);
        _site.Faults.TooMany = 1;
        var refused = await _site.SendAsync("rest/api/3/myself");
        Assert.Equal((HttpStatusCode.TooManyRequests, header), (refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        await _site.GetAsync("rest/api/3/myself");
        Assert.Equal(2, _site.Server.RequestsByPath["/rest/api/3/myself"]);
    }

    [Fact]
    public async Task Unavailable_ForSomeRequests_Is503()
    {
        _site.Faults.Unavailable = 2;
        await _site.GetAsync("rest/api/3/myself", HttpStatusCode.ServiceUnavailable);
        await _site.GetAsync("rest/api/3/myself", HttpStatusCode.ServiceUnavailable);
        await _site.GetAsync("rest/api/3/myself");
    }

    [Fact]
    public async Task Truncate_Once_Is200WithHalfABody()
    {
        var whole = await (await _site.SendAsync("rest/api/3/myself")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        _site.Faults.Truncate = 1;
        var cut = await _site.SendAsync("rest/api/3/myself");
        Assert.Equal((HttpStatusCode.OK, whole[..(whole.Length / 2)]), (cut.StatusCode, await cut.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await _site.GetAsync("rest/api/3/myself");
    }

    [Fact]
    public async Task FailureShare_OfAFifth_FailsAboutAsManyInAllFourWaysAndTheSameAgain()
    {
        _site.Faults.FailureShare = 0.2;
        var first = await OutcomesAsync();
        Assert.Equal(first, await OutcomesAsync());
        Assert.InRange(first.Count(o => o != "fine"), 50, 110);
        Assert.Equal(["429", "503", "cut", "fine", "half"], first.Distinct().Order(StringComparer.Ordinal));
        _site.Faults.FailureShare = 0;
        Assert.All(await OutcomesAsync(), o => Assert.Equal("fine", o));
    }

    private async Task<List<string>> OutcomesAsync()
    {
        _site.Faults.FailureSeed = 7;
        var outcomes = new List<string>();
        for (var i = 0; i < 400; i++)
        {
            try
            {
                var response = await _site.SendAsync("rest/api/3/myself");
                var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                outcomes.Add(response.IsSuccessStatusCode ? text.EndsWith('}') ? "fine" : "half" : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            catch (HttpRequestException)
            {
                outcomes.Add("cut");
            }
        }

        return outcomes;
    }

    [Fact]
    public async Task ExpiredToken_Once_Is400AndGoesOnAfterwards()
    {
        var page = await _site.PostAsync(Search, new { jql = "updated >= 0", maxResults = 10 });
        var next = new { jql = "updated >= 0", maxResults = 10, nextPageToken = page.Text("nextPageToken") };
        _site.Faults.ExpiredTokens = 1;
        await _site.PostAsync(Search, new { jql = "updated >= 0", maxResults = 10 });
        Assert.Contains("expired", (await _site.PostAsync(Search, next, HttpStatusCode.BadRequest)).Error(), StringComparison.Ordinal);
        Assert.Equal(10, (await _site.PostAsync(Search, next)).List("issues").Length);
    }

    [Fact]
    public async Task Start_WithNeitherOrBothSources_IsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SandboxServer.StartAsync(new SandboxOptions(), TimeProvider.System, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => SandboxServer.StartAsync(
            new SandboxOptions { Workspace = Worlds.Of("steady"), Recorded = "x" }, TimeProvider.System, TestContext.Current.CancellationToken));
    }
}
