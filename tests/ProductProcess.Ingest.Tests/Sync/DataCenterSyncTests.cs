using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class DataCenterSyncTests : IAsyncLifetime
{
    private readonly FakeDataCenter _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task K10_FirstRun_WalksUnderTheContextPathWithABearerToken()
    {
        for (var id = 1; id <= 120; id++)
            _jira.Issue(id).Moved($"{id}", "10000", "10002", _jira.Now.AddDays(-1));

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal((120, 120), (result.Items.New, (await CountsAsync()).HistoryEntries));
        Assert.All(_jira.Requests, r => Assert.StartsWith("/jira/rest/", r.Path, StringComparison.Ordinal));
        Assert.All(_jira.Requests, r => Assert.Equal("Bearer secret", r.Authorization));
        var pages = _jira.To("/search").Where(r => r.Body.Contains("changelog", StringComparison.Ordinal)).ToArray();
        Assert.Equal(4, pages.Length);
        Assert.Equal("project = \"PAY\" AND id > 100 ORDER BY id ASC", pages[2].Jql);
        Assert.All(pages, p => Assert.Equal(0, p.Json["startAt"]!.GetValue<int>()));
    }

    [Fact]
    public async Task SecondRun_NothingMoved_DownloadsNothing()
    {
        for (var id = 1; id <= 120; id++)
            _jira.Issue(id).Updated = _jira.Now.AddHours(-1);
        await _ingest.RunAsync(TestIngest.DataCenter(_jira));
        var before = await _ingest.ContentAsync();
        _jira.Now += TimeSpan.FromHours(1);
        _jira.Forget();

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal((0, 120), (result.Items.Asked, result.Items.Unchanged));
        Assert.Equal(1, result.Items.Requests);
        Assert.InRange(result.Requests, 1, 12);
        Assert.Equal(before, await _ingest.ContentAsync());
    }

    [Fact]
    public async Task SecondRun_OneItemMoved_DownloadsExactlyThatItem()
    {
        for (var id = 1; id <= 60; id++)
            _jira.Issue(id).Updated = _jira.Now.AddHours(-1);
        await _ingest.RunAsync(TestIngest.DataCenter(_jira));
        _jira.Now += TimeSpan.FromHours(1);
        _jira.Issues[4].Updated = _jira.Now.AddMinutes(-1);
        _jira.Issues[4].Moved("9", "10002", "10004", _jira.Now.AddMinutes(-1));
        _jira.Forget();

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal((1, 1, 59), (result.Items.Asked, result.Items.Changed, result.Items.Unchanged));
        Assert.Equal("id in (5) ORDER BY id ASC", _jira.To("/search").Last().Jql);
        Assert.Equal(1, (await CountsAsync()).HistoryEntries);
    }

    [Fact]
    public async Task SecondRun_MoreMovedThanAPageHolds_WalksProjectByProject()
    {
        _jira.ProjectKeys.Add("OPS");
        for (var id = 1; id <= 12; id++)
            _jira.Issue(id, id % 2 == 0 ? $"OPS-{id}" : $"PAY-{id}").Updated = _jira.Now.AddHours(-1);
        await _ingest.RunAsync(TestIngest.DataCenter(_jira));
        _jira.MostPerPage = 4;
        foreach (var issue in _jira.Issues)
            issue.Updated = _jira.Now.AddMinutes(-2);
        _jira.Now += TimeSpan.FromHours(1);

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal(12, result.Items.Asked);
        Assert.Contains(_jira.To("/search"), r => r.Jql.Contains("project = \"OPS\" AND updated >=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task K1_AnItemThatMovesBetweenPages_IsNeitherSkippedNorDoubled()
    {
        for (var id = 1; id <= 130; id++)
            _jira.Issue(id);
        var pages = 0;
        _jira.Instead = (request, _) =>
        {
            if (request.Body.Contains("changelog", StringComparison.Ordinal) && pages++ == 1)
                _jira.Issues[2].Updated = _jira.Now.AddMinutes(1);
            return Task.FromResult(false);
        };

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(130, log.Items.Key.Distinct().Count());
        Assert.Equal(130, log.Items.Count);
    }

    [Fact]
    public async Task K2_MoreCountedThanShown_EndsOnTheEmptyPage()
    {
        for (var id = 1; id <= 95; id++)
            _jira.Issue(id);
        _jira.Hidden = 5;

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal(95, result.Items.New);
        Assert.InRange(_jira.To("/search").Count(), 1, 7);
    }

    [Fact]
    public async Task K3_TheServerServesLessThanItEchoes_StepsByWhatWasReturned()
    {
        for (var id = 1; id <= 40; id++)
            _jira.Issue(id);
        _jira.MostPerPage = 7;

        Assert.Equal(40, (await _ingest.RunAsync(TestIngest.DataCenter(_jira))).Items.New);
    }

    [Fact]
    public async Task K7_AnEmptyPageInTheMiddle_IsAskedForOnceMoreThenFailsTheWalk()
    {
        for (var id = 1; id <= 120; id++)
            _jira.Issue(id);
        _jira.Instead = LaggingAfter(50, times: int.MaxValue);

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.DataCenter(_jira)));

        Assert.Contains("a node of the server may be behind", failure.Message, StringComparison.Ordinal);
        Assert.Equal((50, 120), (failure.Done, failure.Total));
        Assert.Contains("50 of 120 items read and stored.", failure.Message, StringComparison.Ordinal);
        Assert.Null((await CountsAsync()).ReadAt);
    }

    [Fact]
    public async Task K7_AnEmptyPageThatFillsWhenAskedAgain_GoesOn()
    {
        for (var id = 1; id <= 120; id++)
            _jira.Issue(id);
        _jira.Instead = LaggingAfter(50, times: 1);

        Assert.Equal(120, (await _ingest.RunAsync(TestIngest.DataCenter(_jira))).Items.New);
    }

    [Fact]
    public async Task K9_AccountsWithoutAccountId_AreKnownByKey()
    {
        _jira.Issue(1).Histories.Add(FakeJson.History("1", _jira.Now, null, FakeJson.Change("assignee", "ann", "bob")));
        _jira.Issues[0].With("reporter", new JsonObject { ["name"] = "old.timer", ["displayName"] = "Old Timer" });

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("yard:person:bob", log.Lexicon[log.Items.Assignee[0]]);
        Assert.Equal("yard:person:old.timer", log.Lexicon[log.Items.Reporter[0]]);
        Assert.Equal(("yard:person:ann", "yard:person:bob"), (log.Lexicon[log.Changes.From[0]], log.Lexicon[log.Changes.To[0]]));
        Assert.Equal(0, log.Changes.Actor[0]);
    }

    [Fact]
    public async Task D1_ASearchThatCutsHistories_IsCompletedFromTheIssue()
    {
        _jira.EmbeddedHistories = 40;
        var issue = _jira.Issue(1);
        for (var n = 0; n < 57; n++)
            issue.Moved($"{100 + n}", "10000", "10002", _jira.Now.AddMinutes(-n));

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal((57, 0), ((await CountsAsync()).HistoryEntries, (await CountsAsync()).Quarantined));
    }

    [Fact]
    public async Task E8_EpicLinks_BecomeParentsById()
    {
        _jira.Issue(1, "PAY-1").With("customfield_10014", "PAY-77").Histories.Add(
            FakeJson.History("5", _jira.Now, "ann", FakeJson.Change("Epic Link", null, "70", null, null, "PAY-77")));
        _jira.Issue(2, "PAY-2").With("parent", new JsonObject { ["id"] = "1", ["key"] = "PAY-1" })
            .With("issuetype", new JsonObject { ["id"] = "10005", ["name"] = "Sub-task", ["subtask"] = true });
        _jira.Issue(3, "PAY-3").With("customfield_10014", "ELSE-1");
        _jira.Issue(70, "PAY-77").With("issuetype", new JsonObject { ["id"] = "10000", ["name"] = "Epic", ["subtask"] = false });

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        var log = await _ingest.LogAsync();
        var parents = log.Items.Key.Zip(log.Items.Parent, (key, parent) => (key, log.Lexicon[parent])).Order().ToArray();
        Assert.Equal([("PAY-1", "yard:item:70"), ("PAY-2", "yard:item:1"), ("PAY-3", "yard:item:ELSE-1"), ("PAY-77", "")], parents);
        Assert.Equal("yard:item:70", log.Lexicon[log.Changes.To[0]]);
        Assert.Equal(
            [ItemLevel.Leaf, ItemLevel.Part, ItemLevel.Leaf, ItemLevel.Parent],
            Enumerable.Range(0, 4).OrderBy(i => log.Items.Key[i], StringComparer.Ordinal).Select(log.Items.LevelOf));
    }

    [Fact]
    public async Task F7_SprintTexts_BecomeSprintsOfTheItem()
    {
        _jira.Issue(1).With("customfield_10020", new JsonArray(
            "com.atlassian.greenhopper.service.sprint.Sprint@1f3[id=7,rapidViewId=8,state=CLOSED,name=A, b [x],startDate=2020-06-12T00:38:51.882Z,endDate=<null>,completeDate=2020-06-26T00:00:00.000Z,sequence=7,goal=]"));

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("yard:sprint:7", log.Lexicon[log.Items.Sprints[0]]);
        var sprint = Assert.Single(log.Sprints);
        Assert.Equal(("A, b [x]", SprintState.Closed, "yard:board:8"), (sprint.Name, sprint.State, sprint.BoardId));
    }

    /// <summary>A node that shows nothing behind an id although it counts more.</summary>
    private static Func<FakeRequest, Microsoft.AspNetCore.Http.HttpContext, Task<bool>> LaggingAfter(int id, int times) => async (request, context) =>
    {
        if (!request.Body.Contains($"id \\u003E {id} ", StringComparison.Ordinal) || times-- <= 0)
            return false;
        await FakeServer.WriteAsync(context, new JsonObject { ["total"] = 70, ["issues"] = new JsonArray() });
        return true;
    };

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
}
