using System.Globalization;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class DataCenterEdgeTests : IAsyncLifetime
{
    private readonly FakeDataCenter _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Theory]
    [InlineData("8.13.27", true)]
    [InlineData("7.2.0-m01", true)]
    [InlineData("8.14.0", false)]
    [InlineData("10.3.5", false)]
    [InlineData("11", false)]
    [InlineData("a fork of ours", false)]
    public async Task AServerOlderThanPersonalAccessTokens_SaysSo(string version, bool old)
    {
        _jira.ServerVersion = version;

        if (!old)
        {
            await _ingest.RunAsync(TestIngest.DataCenter(_jira));
            return;
        }

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(TestIngest.DataCenter(_jira)));
        Assert.Contains($"Jira {version}; personal access tokens came with 8.14", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_jira.To("/search"));
    }

    [Fact]
    public async Task K2_TheCountMayHoldWhatNobodyShows_AndTheWalkEnds()
    {
        for (var id = 1; id <= 30; id++)
            _jira.Issue(id);
        _jira.Hidden = 3;
        using var connection = _ingest.Connect(TestIngest.DataCenter(_jira));

        Assert.Equal(33, await connection.Items.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(30, (await _ingest.CensusAsync(TestIngest.DataCenter(_jira))).Items.New);
        Assert.Equal(30, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task K4_MoreItemsThanAnOffsetReaches_AreReadWithoutOffsets()
    {
        for (var id = 1; id <= 10_050; id++)
            _jira.Issue(id).Updated = _jira.Now.AddMinutes(-5);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/search", StringComparison.Ordinal) || request.Json["startAt"]!.GetValue<int>() < 10_000)
                return false;
            await FakeServer.FailAsync(context, 500, "Search limit exceeded");
            return true;
        };
        using var connection = _ingest.Connect(TestIngest.DataCenter(_jira));
        foreach (var stream in connection.Dimensions)
            await stream.ReadAsync(TestContext.Current.CancellationToken);

        var swept = 0;
        await foreach (var page in connection.Items.SweepAsync(null, TestContext.Current.CancellationToken))
            swept += page.Count;

        Assert.Equal(10_050, swept);
        Assert.All(_jira.To("/search"), r => Assert.Equal(0, r.Json["startAt"]!.GetValue<int>()));
    }

    [Fact]
    public async Task K6_HistoriesComeWithTheItems_NeverFromTheCloudsPages()
    {
        _jira.EmbeddedHistories = 10;
        var issue = _jira.Issue(1);
        for (var n = 0; n < 25; n++)
            issue.Moved($"{n}", "10000", "10002", _jira.Now.AddMinutes(-n));

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal(["25"], _ingest.Place.Rows("SELECT COUNT(*) FROM history"));
        Assert.DoesNotContain(_jira.Requests, r => r.Path.Contains("/changelog", StringComparison.Ordinal) || r.Path.Contains("/rest/api/3/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(int.MaxValue, 0)]
    public async Task G4_MoreCommentsThanAnItemCarries_ArePaged(int carried, int pages)
    {
        _jira.EmbeddedComments = carried;
        for (var n = 0; n < 130; n++)
            (_jira.Issues.FirstOrDefault() ?? _jira.Issue(1)).Comments.Add(FakeJson.Comment($"{n}", _jira.Now.AddMinutes(-n), n, cloud: false));

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal(Enumerable.Range(0, 130).Reverse(), (await _ingest.LogAsync()).Comments.Length);
        Assert.Equal(pages, _jira.To("/issue/1/comment").Count());
    }

    [Fact]
    public async Task A16_AWarningWithAnEmptyPage_IsAnError()
    {
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/search", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, new JsonObject
            {
                ["total"] = 0,
                ["issues"] = new JsonArray(),
                ["warningMessages"] = new JsonArray("The value 'PAY' does not exist for the field 'project'."),
            });
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.DataCenter(_jira)));

        Assert.Contains("does not exist for the field", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A18_AnOperatorsOwnConditions_StandInEveryQuestionInsideTheirProject()
    {
        _jira.Issue(1);
        var options = TestIngest.DataCenter(_jira) with { Jql = "labels = ship OR labels = boat order by key" };
        await _ingest.RunAsync(options);

        await _ingest.CensusAsync(options);

        Assert.All(
            _jira.To("/search").Where(r => !r.Jql.StartsWith("id in", StringComparison.Ordinal)),
            r => Assert.Contains("(labels = ship OR labels = boat)", r.Jql, StringComparison.Ordinal));
        Assert.Contains(_jira.To("/search"), r => r.Jql == "project = \"PAY\" AND (labels = ship OR labels = boat) ORDER BY id ASC");
    }

    [Fact]
    public async Task C1_ADeletedItem_IsConfirmedOneByOne()
    {
        _jira.Issue(1);

        var why = await WhyAsync("PAY", 1, 2);

        Assert.Equal([("2", Absence.Deleted)], why);
        Assert.Contains(_jira.Requests, r => r.Path.EndsWith("/issue/2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task C2_ItemsOfAProjectThatIsNoLongerSeen_AreNeverDeleted()
    {
        Assert.All(await WhyAsync("OPS", 1, 2), w => Assert.Equal(Absence.AccessLost, w.Why));
    }

    [Fact]
    public async Task C3_ItemsOfAnArchivedProject_AreArchived()
    {
        _jira.ArchivedProjects.Add("OPS");

        Assert.All(await WhyAsync("OPS", 1, 2), w => Assert.Equal(Absence.Archived, w.Why));
    }

    [Fact]
    public async Task C3_AnArchivedItem_IsArchivedWhileItsProjectLives()
    {
        _jira.Issue(1).Archived = true;

        Assert.Equal([("1", Absence.Archived)], await WhyAsync("PAY", 1));
    }

    [Fact]
    public async Task C10_AnItemThatANodesIndexLacks_IsThereAfterAll()
    {
        _jira.Issue(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/search", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, new JsonObject { ["total"] = 0, ["issues"] = new JsonArray() });
            return true;
        };

        Assert.Empty(await WhyAsync("PAY", 1));
    }

    [Fact]
    public async Task C2_AnItemThatMayNotBeLookedAt_IsUnknown()
    {
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/1", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 403);
            return true;
        };

        Assert.Equal([("1", Absence.Unknown)], await WhyAsync("PAY", 1));
    }

    [Fact]
    public async Task D14_AFieldThatTheSiteCallsOtherwise_IsKnownByItsOwnName()
    {
        _jira.FieldList[2]!["name"] = "Epos-Verknüpfung";
        _jira.Issue(1).Histories.Add(FakeJson.History("5", _jira.Now, "ann", FakeJson.Change("Epos-Verknüpfung", null, "70", null, null, "PAY-77")));

        await _ingest.RunAsync(TestIngest.DataCenter(_jira));

        Assert.Equal(Core.Work.ChangeField.Parent, (await _ingest.LogAsync()).Changes.FieldOf(0));
    }

    private async Task<(string RawId, Absence Why)[]> WhyAsync(string project, params int[] ids)
    {
        using var connection = _ingest.Connect(TestIngest.DataCenter(_jira));
        var items = ids.Select(id => new AbsentItem(id.ToString(CultureInfo.InvariantCulture), FakeJson.ProjectId(project))).ToArray();
        return [.. (await connection.Items.WhyAbsentAsync(items, TestContext.Current.CancellationToken)).Select(w => (w.Key, w.Value))];
    }
}
