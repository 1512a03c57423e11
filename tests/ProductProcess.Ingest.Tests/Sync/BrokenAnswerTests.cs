using Microsoft.AspNetCore.Http;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>Answers that break, hang or refuse.</summary>
public sealed class BrokenAnswerTests : IAsyncLifetime
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
    [InlineData("502")]
    [InlineData("504")]
    [InlineData("503 with Retry-After")]
    [InlineData("connection reset")]
    [InlineData("body cut short")]
    [InlineData("truncated JSON")]
    [InlineData("broken JSON")]
    public async Task I9_AFailureThatPasses_IsRepeatedAndNothingIsStoredTwice(string kind)
    {
        using var ingest = new TestIngest();
        _jira.Instead = Instead.Once("/issue/bulkfetch", 1, context => FailAsync(context, kind));

        var result = await ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((150, 150), (result.Items.New, result.Items.Returned));
        Assert.Equal(3, _jira.To("/issue/bulkfetch").Count());
        Assert.Equal(150, Assert.Single(await ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken)).Items);
    }

    [Fact]
    public async Task AServerThatHangs_IsGivenUp()
    {
        using var ingest = new TestIngest(TestIngest.Impatient with { Attempt = TimeSpan.FromMilliseconds(200), Total = TimeSpan.FromSeconds(5) });
        _jira.Instead = Instead.Always("/search/jql", context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted)
            .ContinueWith(_ => { }, TaskScheduler.Default));

        var failure = await Assert.ThrowsAsync<TrackerUnavailableException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("did not answer in time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H8_NoPermission_SaysSo()
    {
        using var ingest = new TestIngest();
        _jira.Instead = Instead.Always("/project/search", context => FakeServer.FailAsync(context, 403, "You may not."));

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal("projects", failure.Stream);
        Assert.Contains("may not read this (403)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H1_ATokenThatExpiresHalfWay_DeletesNothing()
    {
        using var ingest = new TestIngest();
        await ingest.RunAsync(TestIngest.Cloud(_jira));
        var content = await ingest.ContentAsync();
        _jira.Instead = Instead.Always("/search/jql", context =>
        {
            context.Response.Headers["x-seraph-loginreason"] = "AUTHENTICATED_FAILED";
            return FakeServer.WriteAsync(context, new System.Text.Json.Nodes.JsonObject { ["issues"] = new System.Text.Json.Nodes.JsonArray() });
        });

        await Assert.ThrowsAsync<TrackerSettingsException>(() => ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal(content, await ingest.ContentAsync());
    }

    private static async Task FailAsync(HttpContext context, string kind)
    {
        switch (kind)
        {
            case "connection reset":
                context.Abort();
                return;
            case "body cut short":
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("{\"issues\":[");
                context.Abort();
                return;
            case "truncated JSON":
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync("{\"issues\":[{\"id\":\"1");
                return;
            case "broken JSON":
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync("{\"issues\":[}");
                return;
            case "503 with Retry-After":
                context.Response.Headers.RetryAfter = "0";
                await FakeServer.FailAsync(context, 503);
                return;
            default:
                await FakeServer.FailAsync(context, int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture));
                return;
        }
    }
}
