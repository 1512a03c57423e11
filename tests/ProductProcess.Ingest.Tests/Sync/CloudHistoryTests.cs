using System.Text.Json.Nodes;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudHistoryTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task D2_HistoriesNewestFirst_AreOrderedByInstantThenId()
    {
        var issue = _jira.Issue(1);
        foreach (var id in new[] { "9", "8", "7" })
            issue.Moved(id, "10000", "10002", _jira.Now.AddDays(-1));
        issue.Moved("1", "10002", "10004", _jira.Now.AddDays(-2));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(["1|0", "7|1", "8|2", "9|3"], _ingest.Place.Rows("SELECT id, entry FROM history ORDER BY entry"));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(57, 1)]
    [InlineData(230, 3)]
    public async Task D11_ABulkAnswerThatForgetsAHistory_IsCheckedAgainstTheIssue(int entries, int pages)
    {
        var issue = _jira.Issue(1);
        for (var n = 0; n < entries; n++)
            issue.Moved($"{100 + n}", "10000", "10002", _jira.Now.AddMinutes(-n));
        issue.Updated = _jira.Now;
        _jira.BulkForgets.Add(1);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var counts = await CountsAsync();
        Assert.Equal((entries, 0), (counts.HistoryEntries, counts.Quarantined));
        Assert.Equal(pages, _jira.To("/issue/1/changelog").Count());
    }

    [Fact]
    public async Task D11_AHistoryThatNobodyCompletes_IsFlaggedAndAskedForAgain()
    {
        var issue = _jira.Issue(1);
        for (var n = 0; n < 57; n++)
            issue.Moved($"{100 + n}", "10000", "10002", _jira.Now.AddMinutes(-n));
        issue.Updated = _jira.Now;
        _jira.BulkForgets.Add(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/1/changelog", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, new JsonObject { ["values"] = new JsonArray(), ["isLast"] = true });
            return true;
        };

        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        Assert.Equal((40, 1), ((await CountsAsync()).HistoryEntries, (await CountsAsync()).Quarantined));
        _jira.Instead = null;
        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((57, 0), ((await CountsAsync()).HistoryEntries, (await CountsAsync()).Quarantined));
    }

    [Fact]
    public async Task D11_ItemsThatNobodyTouched_CostNoQuestion()
    {
        for (var id = 1; id <= 50; id++)
            _jira.Issue(id);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Single(_jira.To("/issue/bulkfetch"));
    }

    [Fact]
    public async Task D12_AnItemWithTwentyThousandEntries_IsReadPageByPage()
    {
        _jira.ChangelogPageSize = 2500;
        var issue = _jira.Issue(1);
        for (var n = 0; n < 20_000; n++)
            issue.Moved($"{n}", n % 2 == 0 ? "10000" : "10002", n % 2 == 0 ? "10002" : "10000", _jira.Now.AddMinutes(n - 30_000));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(20_000, (await CountsAsync()).HistoryEntries);
        Assert.Equal(8, _jira.To("/changelog/bulkfetch").Count());
    }

    [Fact]
    public async Task D12_ManyItemsWithVeryLongHistories_AreReadFewerAtATime()
    {
        var connection = _ingest.Connect(TestIngest.Cloud(_jira));
        _jira.ChangelogPageSize = 60_000;
        var at = FakeJson.At(_jira.Now);
        for (var id = 1; id <= 2; id++)
        {
            var issue = _jira.Issue(id);
            for (var n = 0; n < 60_000; n++)
                issue.Histories.Add(new JsonObject { ["id"] = n, ["created"] = at });
        }

        using (connection)
        {
            var cancellation = TestContext.Current.CancellationToken;
            var failure = await Assert.ThrowsAsync<TrackerTooMuchException>(() => connection.Items.DownloadAsync(["1", "2"], cancellation));
            Assert.Contains("2 items have more than 100,000 history entries", failure.Message, StringComparison.Ordinal);
            Assert.Equal(1, (await connection.Items.DownloadAsync(["2"], cancellation)).Returned);
        }
    }

    [Fact]
    public async Task D13_HistoriesOfManyPages_AreAskedForTogetherAndGoToTheirItems()
    {
        for (var id = 1; id <= 1250; id++)
            _jira.Issue(id).Moved($"{id}", "10000", "10002", _jira.Now.AddDays(-20)).Updated = _jira.Now.AddDays(-20);

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal([200, 400, 650], _jira.To("/changelog/bulkfetch").Select(r => r.Json["issueIdsOrKeys"]!.AsArray().Count));
        Assert.Equal((1250, 17), (result.Items.New, result.Items.Requests));
        Assert.Equal(["1250|1250"], _ingest.Place.Rows("SELECT COUNT(DISTINCT item), COUNT(DISTINCT id) FROM history"));
        var log = await _ingest.LogAsync();
        Assert.All(Enumerable.Range(0, log.Items.Count), item => Assert.Equal(1, log.Changes.Start[item + 1] - log.Changes.Start[item]));
    }

    [Fact]
    public async Task D1_AnItemThatMovesAfterItsHistoryWasAskedFor_IsStoredWithItsLatestEntry()
    {
        for (var id = 1; id <= 250; id++)
            _jira.Issue(id).Moved($"{id}", "10000", "10002", _jira.Now.AddDays(-20)).Updated = _jira.Now.AddDays(-20);
        var foreseen = false;
        _jira.Instead = (request, _) =>
        {
            if (foreseen && request.Path.EndsWith("/issue/bulkfetch", StringComparison.Ordinal))
            {
                foreseen = false;
                _jira.Issues[7].Updated = _jira.Now;
                _jira.Issues[7].Moved("9999", "10002", "10004", _jira.Now);
            }

            foreseen |= request.Path.EndsWith("/changelog/bulkfetch", StringComparison.Ordinal) && !_jira.To("/issue/bulkfetch").Any();
            return Task.FromResult(false);
        };

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(251, (await CountsAsync()).HistoryEntries);
        Assert.Contains(_jira.To("/changelog/bulkfetch"), r => r.Json["issueIdsOrKeys"]!.ToJsonString() == "[\"8\"]");
    }

    [Fact]
    public async Task D13_EachItemOfAPage_GetsItsOwnHistory()
    {
        for (var id = 1; id <= 5; id++)
        {
            var issue = _jira.Issue(id);
            for (var n = 0; n < id; n++)
                issue.Moved($"{id}{n}", "10000", "10002", _jira.Now.AddHours(-n));
        }

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(
            ["PAY-1|1", "PAY-2|2", "PAY-3|3", "PAY-4|4", "PAY-5|5"],
            _ingest.Place.Rows("SELECT i.key, COUNT(*) FROM item i JOIN history h ON h.item = i.id GROUP BY i.key ORDER BY i.key"));
    }

    [Fact]
    public async Task D14_AnAccountInAnotherLanguage_ChangesNothingButNames()
    {
        _jira.Statuses.Clear();
        foreach (var (id, name, category) in new[] { ("10000", "待办", "new"), ("10002", "进行中", "indeterminate"), ("10004", "完成", "done") })
            _jira.Statuses.Add(FakeJson.Status(id, name, category));
        _jira.FieldList[0]!["name"] = "冲刺";
        _jira.FieldList[3]!["name"] = "Flagged";
        _jira.Issue(1).With("status", FakeJson.Status("10004", "完成", "done")).Histories.Add(FakeJson.History("1", _jira.Now, "ann",
            FakeJson.Change("status", "10002", "10004", "status", "进行中", "完成"),
            FakeJson.Change("冲刺", "38", "38, 40", "customfield_10020", "一, 二", "一, 二, 三"),
            FakeJson.Change("Link", null, "PAY-7", null, null, "这个事务链接到 PAY-7")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal([Stage.Ready, Stage.Active, Stage.Done], log.Statuses.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => s.Stage));
        Assert.Equal(
            [ChangeField.Status, ChangeField.Sprint, ChangeField.Link],
            Enumerable.Range(0, 3).Select(log.Changes.FieldOf));
        Assert.Equal("harbour:sprint:38 harbour:sprint:40", log.Lexicon[log.Changes.To[1]]);
    }

    [Fact]
    public async Task D15_AHistoryPage_HoldsItsEntriesUnderValues()
    {
        // The official example of the answer, with its one entry.
        const string example = """{"self":"https://x/changelog?startAt=0","maxResults":100,"startAt":0,"total":2,"isLast":true,"values":[{"author":{"accountId":"5b10a2844c20165700ede21g","displayName":"Mia Krystof"},"created":"1970-01-18T06:27:50.429+0000","id":"10001","items":[{"field":"fields","fieldId":"fieldId","fieldtype":"jira","fromString":"","toString":"label-1"}]},{"id":"10002","created":"1970-01-18T06:27:51.429+0000","items":[{"field":"status","fieldId":"status","fieldtype":"jira","from":"1","to":"2"}]}]}""";
        var issue = _jira.Issue(1);
        issue.Moved("1", "10000", "10002", _jira.Now).Moved("2", "10000", "10002", _jira.Now);
        issue.Updated = _jira.Now;
        _jira.EmbeddedHistories = 1;
        _jira.BulkForgets.Add(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/1/changelog", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, JsonNode.Parse(example)!);
            return true;
        };

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(["10001", "10002"], _ingest.Place.Rows("SELECT id FROM history ORDER BY id"));
    }

    [Fact]
    public async Task D18_AStatusThatHistoryDoesNotLeadTo_IsStillTheCurrentOne()
    {
        _jira.Issue(1).With("status", FakeJson.Status("10004", "Done", "done")).Moved("1", "10000", "10002", _jira.Now.AddDays(-1));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("harbour:status:10004", log.Lexicon[log.Items.Status[0]]);
        var history = WorkHistory.Build(log, _jira.Now.ToUnixTimeMilliseconds());
        Assert.Equal(1, history.Irregular.Single(i => i.Kind == Irregularities.InconsistentHistory).Count);
    }

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
}
