using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudWalkTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new() { SearchPageSize = 10 };
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        for (var id = 1; id <= 25; id++)
            _jira.Issue(id);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task A1A9_TheLastPageHasNoToken_AllPagesAreRead()
    {
        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(25, result.Items.New);
        Assert.Equal(3, _jira.To("/search/jql").Count());
        Assert.All(_jira.To("/search/jql"), r => Assert.Equal(5000, r.Json["maxResults"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task A2_TheLastTokenIsNullOrEmpty_TheWalkEnds(string last)
    {
        _jira.SearchPageSize = 100;
        _jira.Instead = Search((_, page) => page["nextPageToken"] = JsonNode.Parse(last));

        Assert.Equal(25, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task A3_IsLastWithAToken_FollowsTheToken()
    {
        _jira.Instead = Search((_, page) => page["isLast"] = true);

        Assert.Equal(25, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task A4_ARepeatedToken_FailsTheWalkAndConcludesNothing()
    {
        _jira.Token = (_, _) => "again/10=";

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("same page token twice", failure.Message, StringComparison.Ordinal);
        Assert.Equal("items", failure.Stream);
        Assert.InRange(_jira.To("/search/jql").Count(), 2, 3);
        Assert.Null(await ReadAtAsync());
        _jira.Token = (_, token) => token;
        Assert.Equal(25, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task A5A7_EachPage_IsAskedForWithTheTokenOfThePageBefore()
    {
        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal([null, "a+b/10=", "a+b/20="], _jira.To("/search/jql").Select(r => r.Json["nextPageToken"]?.GetValue<string>()));
    }

    [Fact]
    public async Task A6_EmptyPagesWithATokenThenData_AreFollowed()
    {
        _jira.Instead = Search((at, page) =>
        {
            if (at == 0)
                page["issues"] = new JsonArray();
        });

        Assert.Equal(15, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }

    [Fact]
    public async Task A6_EmptyPagesWithoutEnd_FailTheWalk()
    {
        var n = 0;
        _jira.Instead = Search((_, page) =>
        {
            page["issues"] = new JsonArray();
            page["nextPageToken"] = $"a+b/{n++}=";
        });

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("empty pages", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, _jira.To("/search/jql").Count());
    }

    [Fact]
    public async Task A8_ATokenThatExpired_StartsTheWalkOver()
    {
        var expired = false;
        _jira.Instead = async (request, context) =>
        {
            if (expired || !request.Body.Contains("b/20=", StringComparison.Ordinal) || !request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
                return false;
            expired = true;
            await FakeServer.FailAsync(context, 400, "The provided next page token is invalid or expired.");
            return true;
        };

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((25, 25), (result.Items.New, result.Items.Asked));
    }

    [Fact]
    public async Task A14_TheSameItemOnTwoPages_IsDownloadedAndCountedOnce()
    {
        _jira.Instead = Search((_, page) => page["issues"]!.AsArray().Add(new JsonObject { ["id"] = "1" }));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((25, 25, 25), (result.Items.New, result.Items.Asked, result.Items.Returned));
    }

    [Fact]
    public async Task A11_AQuestionThatIsRefused_SaysWhatJiraSays()
    {
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 400, "Unbounded JQL queries\nare not allowed here.");
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("Unbounded JQL queries are not allowed here.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A15_APageThatFailsForGood_LeavesTheCursorAndWhatIsStored()
    {
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        var before = await ReadAtAsync();
        var content = await _ingest.ContentAsync();
        foreach (var issue in _jira.Issues)
            issue.Updated = _jira.Now.AddMinutes(-1);
        _jira.Now += TimeSpan.FromHours(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Body.Contains("b/20=", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 500);
            return true;
        };

        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Equal(before, await ReadAtAsync());
        Assert.Equal(content, await _ingest.ContentAsync());
    }

    private Func<FakeRequest, Microsoft.AspNetCore.Http.HttpContext, Task<bool>> Search(Action<int, JsonObject> change) => async (request, context) =>
    {
        if (!request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
            return false;
        var (at, page) = _jira.SearchPage(request);
        change(at, page);
        await FakeServer.WriteAsync(context, page);
        return true;
    };

    private async Task<DateTimeOffset?> ReadAtAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken)).ReadAt;
}
