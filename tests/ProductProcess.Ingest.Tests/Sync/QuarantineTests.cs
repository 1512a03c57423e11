using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class QuarantineTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        for (var id = 1; id <= 5; id++)
            _jira.Issue(id).Updated = _jira.Now.AddHours(-1);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Theory]
    [InlineData("created", "\"the day before yesterday\"")]
    [InlineData("created", "51502000000000000")]
    [InlineData("status", "null")]
    [InlineData("priority", "\"High\"")]
    [InlineData("issuelinks", "{}")]
    public async Task B14B15E1_AnItemThatCannotBeRead_IsSetAsideAndTheOthersGoOn(string field, string value)
    {
        _jira.Issues[2].With(field, JsonNode.Parse(value));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((4, 1, 0), (result.Items.New, result.Items.Quarantined, result.Items.Missing));
        Assert.Equal(1, (await CountsAsync()).Quarantined);
        var row = Assert.Single(_ingest.Place.Rows("SELECT kind, id, payload FROM quarantine"));
        Assert.StartsWith("item|3|{", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Title of", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Example", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customfield_10020", "null")]
    [InlineData("customfield_10020", "{\"id\":1}")]
    [InlineData("customfield_10020", "[null, 7, \"text\", {\"id\":[]}, {\"name\":\"no id\"}]")]
    [InlineData("customfield_10016", "\"eight\"")]
    [InlineData("customfield_10016", "1e999")]
    [InlineData("customfield_10014", "{\"showField\":false}")]
    [InlineData("customfield_10021", "\"\"")]
    [InlineData("customfield_10001", "[[]]")]
    [InlineData("customfield_10001", "{\"id\":null}")]
    [InlineData("labels", "null")]
    [InlineData("components", "[{\"name\":\"no id\"}]")]
    [InlineData("duedate", "\"2026-02-30\"")]
    [InlineData("issuelinks", "[{\"id\":\"1\"},{\"id\":\"2\",\"inwardIssue\":{}}]")]
    [InlineData("parent", "{}")]
    [InlineData("assignee", "{}")]
    public async Task E1_AFieldThatIsNullOrOfAnotherType_TakesNothingElseWithIt(string field, string value)
    {
        _jira.Issues[2].With(field, JsonNode.Parse(value));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((5, 0), (result.Items.New, result.Items.Quarantined));
        var log = await _ingest.LogAsync();
        var item = Array.IndexOf(log.Items.Key, "PAY-3");
        Assert.Equal((0, 0, 0, 0), (log.Items.Sprints[item], log.Items.Team[item], log.Items.Parent[item], log.Items.Due[item]));
        Assert.True(double.IsNaN(log.Items.Estimate[item]));
    }

    [Fact]
    public async Task E11_EstimatesOfNothingZeroAndHalf_AreDistinct()
    {
        _jira.Issues[0].With("customfield_10016", 0);
        _jira.Issues[1].With("customfield_10016", 0.5);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        double Of(string key) => log.Items.Estimate[Array.IndexOf(log.Items.Key, key)];
        Assert.Equal((0.0, 0.5, double.NaN), (Of("PAY-1"), Of("PAY-2"), Of("PAY-3")));
    }

    [Fact]
    public async Task B14_WhatWasSetAside_IsNotDownloadedAgainBeforeItMoves()
    {
        _jira.Issues[2].With("created", "never");
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Now += TimeSpan.FromMinutes(5);

        var second = await _ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Issues[2].Fields.Remove("created");
        _jira.Issues[2].Updated = _jira.Now;
        _jira.Now += TimeSpan.FromMinutes(5);
        var third = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(0, second.Items.Asked);
        Assert.Equal((1, 1), (third.Items.Asked, third.Items.New));
        Assert.Equal((5, 0), ((await CountsAsync()).Items, (await CountsAsync()).Quarantined));
    }

    [Fact]
    public async Task AnEntryThatCannotBeRead_IsSetAsideAndTheItemStays()
    {
        _jira.Issues[0].Moved("1", "10000", "10002", _jira.Now);
        _jira.Issues[0].Histories.Add(FakeJson.History("2", JsonValue.Create("soon"), "ann", FakeJson.Change("summary", "a secret", "b secret")));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((5, 1), (result.Items.New, result.Items.Quarantined));
        Assert.Equal(1, (await CountsAsync()).HistoryEntries);
        Assert.DoesNotContain("secret", Assert.Single(_ingest.Place.Rows("SELECT * FROM quarantine")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1492070429000")]
    [InlineData("1492070429")]
    [InlineData("\"2017-04-13T08:00:29.000+0000\"")]
    [InlineData("\"2017-04-13T16:00:29.000+0800\"")]
    [InlineData("\"2017-04-13T08:00:29Z\"")]
    public async Task D4D5_EveryFormOfAnInstant_IsTheSameInstant(string created)
    {
        _jira.Issues[0].Histories.Add(FakeJson.History("1", JsonNode.Parse(created)!, null, FakeJson.Change("status", "10000", "10002")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(1_492_070_429_000, (await _ingest.LogAsync()).Changes.At[0]);
    }

    [Fact]
    public async Task D6D7_ItemsWithoutFieldIdAuthorOrKnownStatus_AreKept()
    {
        _jira.Issues[0].Histories.Add(FakeJson.History(
            "1", _jira.Now, null,
            new JsonObject { ["field"] = "status", ["from"] = "10000", ["to"] = "31337" },
            new JsonObject { ["field"] = "RemoteIssueLink", ["toString"] = "localised" }));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("harbour:status:31337", log.Lexicon[log.Changes.To[0]]);
        Assert.Equal(0, log.Changes.Actor[0]);
        Assert.Equal(2, (await CountsAsync()).ChangeItems);
    }

    [Fact]
    public async Task D16_AStatusMovedByAWorkflowMigration_IsMarked()
    {
        _jira.Issues[0].Histories.Add(FakeJson.History(
            "1", _jira.Now, "ann", FakeJson.Change("Workflow", "1", "2"), FakeJson.Change("status", "10000", "10002", "status")));
        _jira.Issues[0].Moved("2", "10002", "10004", _jira.Now.AddMinutes(1));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(
            [(ChangeField.Workflow, ChangeMarks.Migration), (ChangeField.Status, ChangeMarks.Migration), (ChangeField.Status, ChangeMarks.None)],
            Enumerable.Range(0, 3).Select(i => (log.Changes.FieldOf(i), (ChangeMarks)log.Changes.Marks[i])));
    }

    [Fact]
    public async Task AnAppAccount_IsMarkedEvenWhereTheHistoryLeavesItsKindOut()
    {
        var robot = FakeJson.User("robot");
        robot["accountType"] = "app";
        _jira.Issues[0].With("reporter", robot);
        _jira.Issues[1].Moved("1", "10000", "10002", _jira.Now, "robot");

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(["harbour:person:acc:robot"], log.NotHuman);
        Assert.Equal(ChangeMarks.App, (ChangeMarks)log.Changes.Marks[0]);
    }

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
}
