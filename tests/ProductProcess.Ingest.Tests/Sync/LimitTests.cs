using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LimitTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();

    public ValueTask InitializeAsync()
    {
        for (var id = 1; id <= 150; id++)
            _jira.Issue(id);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _jira.DisposeAsync();

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task I1_ALongRetryAfter_ParksTheSourceAtOnce(int status)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
        using var ingest = new TestIngest(time: time);
        _jira.Instead = Instead.Once("/issue/bulkfetch", 1, context =>
        {
            context.Response.Headers.RetryAfter = "1847";
            return FakeServer.FailAsync(context, status);
        });

        var parked = await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal(time.GetUtcNow().AddSeconds(1847), parked.NotBefore);
        Assert.Equal(100, parked.Done);
        Assert.Contains("2026-10-01 12:30:47 UTC", parked.Message, StringComparison.Ordinal);

        _jira.Forget();
        time.Advance(TimeSpan.FromSeconds(1846));
        var still = await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));
        Assert.Equal((parked.NotBefore, "items"), (still.NotBefore, still.Stream));
        Assert.Empty(_jira.Requests);

        time.Advance(TimeSpan.FromSeconds(1));
        ingest.Reopen();
        Assert.Equal(50, (await ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task I2_AShortRetryAfter_IsWaitedForByTheClock()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
        using var ingest = new TestIngest(time: time);
        var refused = new TaskCompletionSource();
        _jira.Instead = Instead.Once("/search/jql", 0, context =>
        {
            context.Response.Headers.RetryAfter = "7";
            refused.TrySetResult();
            return FakeServer.FailAsync(context, 429);
        });

        var run = ingest.RunAsync(TestIngest.Cloud(_jira));
        await refused.Task;
        var started = time.GetUtcNow();

        Assert.Equal(150, (await AdvancedAsync(run, time)).Items.New);
        Assert.True(time.GetUtcNow() - started >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task I2_WaitedTime_IsCountedForItsStream()
    {
        var time = new WatchedClock(_jira.Now, TimeSpan.FromSeconds(7));
        using var ingest = new TestIngest(TestIngest.Impatient with { FirstDelay = TimeSpan.FromSeconds(1) }, time);
        _jira.Instead = Instead.Once("/issue/bulkfetch", 0, context =>
        {
            context.Response.Headers.RetryAfter = "7";
            return FakeServer.FailAsync(context, 429);
        });

        var run = ingest.RunAsync(TestIngest.Cloud(_jira));
        await Task.WhenAny(time.Waiting, run);
        var result = await AdvancedAsync(run, time);

        Assert.Equal(TimeSpan.FromSeconds(7), result.Items.Waited);
        Assert.Equal(TimeSpan.FromSeconds(7), result.Waited);
        Assert.All(result.Streams.Where(s => s.Name != "items"), s => Assert.Equal(TimeSpan.Zero, s.Waited));
    }

    [Fact]
    public async Task I8_ANearlyEmptyQuota_ParksBeforeTheTrackerRefuses()
    {
        var time = new FakeTimeProvider(_jira.Now);
        using var ingest = new TestIngest(time: time);
        _jira.Instead = async (request, context) =>
        {
            await Task.CompletedTask;
            if (request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
            {
                context.Response.Headers["X-RateLimit-Limit"] = "65000";
                context.Response.Headers["X-RateLimit-Remaining"] = "0";
                context.Response.Headers["X-RateLimit-Reset"] = "2026-10-01T13:00Z";
            }

            return false;
        };

        var parked = await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal(new DateTimeOffset(2026, 10, 1, 13, 0, 0, TimeSpan.Zero), parked.NotBefore);
        Assert.Empty(_jira.To("/issue/bulkfetch"));
        time.Advance(TimeSpan.FromHours(1));
        _jira.Instead = null;
        Assert.Equal(150, (await ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task I12_TwentyTenants_OneThatIsHeldDoesNotHoldTheOthers()
    {
        var time = new FakeTimeProvider(_jira.Now);
        using var ingest = new TestIngest(TestIngest.Impatient with { Total = TimeSpan.FromMinutes(5) }, time);
        var refused = new TaskCompletionSource();
        var refusals = 0;
        _jira.Instead = async (request, context) =>
        {
            if (request.Authorization != "Bearer token-0" || refusals > 0 || !request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
                return false;
            refusals++;
            context.Response.Headers.RetryAfter = "50";
            await FakeServer.FailAsync(context, 429);
            refused.TrySetResult();
            return true;
        };
        SourceOptions Tenant(int n) => TestIngest.Cloud(_jira) with { Name = $"tenant-{n}", Email = null, Token = $"token-{n}" };

        var held = ingest.RunAsync(Tenant(0));
        await refused.Task;
        var others = await Task.WhenAll(Enumerable.Range(1, 19).Select(n => ingest.RunAsync(Tenant(n))));

        Assert.All(others, result => Assert.Equal((150, TimeSpan.Zero), (result.Items.New, result.Waited)));
        Assert.False(held.IsCompleted);
        Assert.Equal(150, (await AdvancedAsync(held, time)).Items.New);
    }

    [Fact]
    public async Task I12_TwoSourcesOfOneAccount_ShareItsLimits()
    {
        var time = new FakeTimeProvider(_jira.Now);
        using var ingest = new TestIngest(time: time);
        _jira.Instead = Instead.Once("/search/jql", 0, context =>
        {
            context.Response.Headers.RetryAfter = "1847";
            return FakeServer.FailAsync(context, 429);
        });
        await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));
        _jira.Forget();

        await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira) with { Name = "second" }));

        Assert.Empty(_jira.Requests);
    }

    [Fact]
    public async Task J1_ARefusalThatSays400_IsWaitedForLikeAnyOther()
    {
        // An hour for 2,500 requests, one of them back after 1.44 s.
        var time = new WatchedClock(_jira.Now, TimeSpan.FromSeconds(1.44));
        using var ingest = new TestIngest(time: time);
        _jira.Instead = Instead.Once("/search/jql", 0, context =>
        {
            context.Response.StatusCode = 400;
            context.Response.Headers["X-RateLimit-Requests-Limit"] = "2500";
            context.Response.Headers["X-RateLimit-Requests-Remaining"] = "0";
            context.Response.Headers["X-RateLimit-Requests-Reset"] = $"{_jira.Now.AddHours(1).ToUnixTimeMilliseconds()}";
            return FakeServer.WriteAsync(context, System.Text.Json.Nodes.JsonNode.Parse("""{"errors":[{"extensions":{"code":"RATELIMITED"}}]}""")!);
        });

        var run = ingest.RunAsync(TestIngest.Cloud(_jira));
        await Task.WhenAny(time.Waiting, run);
        var result = await AdvancedAsync(run, time);

        Assert.Equal((150, TimeSpan.FromSeconds(1.44)), (result.Items.New, result.Waited));
    }

    [Fact]
    public async Task I3I4_ALimitWithoutAWait_IsRepeatedAndThenParks()
    {
        using var ingest = new TestIngest();
        _jira.Instead = Instead.Always("/search/jql", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<html>slow down</html>");
        });

        await Assert.ThrowsAsync<TrackerParkedException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal(3, _jira.To("/search/jql").Count());
    }

    /// <summary>Lets the clock run while a run waits for it.</summary>
    private static async Task<SyncResult> AdvancedAsync(Task<SyncResult> run, FakeTimeProvider time)
    {
        while (!run.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        return await run;
    }
}
