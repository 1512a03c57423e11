using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class DimensionSyncTests : IAsyncLifetime
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
    public async Task Dimensions_AreReadInFull()
    {
        _jira.Sprints["1"].Add(FakeJira.Sprint(7, "One", "active"));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(["projects", "fields", "statuses", "priorities", "resolutions", "types", "boards", "sprints", "items"], result.Streams.Select(s => s.Name));
        Assert.Equal([("To Do", Stage.Ready), ("In Progress", Stage.Active), ("In Review", Stage.Waiting), ("Done", Stage.Done)], log.Statuses.Select(s => (s.Name, s.Stage)));
        Assert.Equal([1, 2], log.Priorities.Select(p => p.Rank));
        Assert.Equal([false, true], log.Resolutions.Select(r => r.Cancels));
        Assert.Equal([ItemLevel.Parent, ItemLevel.Leaf, ItemLevel.Part], log.Types.Select(t => t.Level));
        Assert.Equal("harbour:board:1", Assert.Single(log.Sprints).BoardId);
    }

    [Fact]
    public async Task F1_AgilePagesHoldLessThanAsked_AllSprintsAreRead()
    {
        _jira.AgilePageSize = 20;
        for (var id = 1; id <= 130; id++)
            _jira.Sprints["1"].Add(FakeJira.Sprint(id, $"S{id}", "closed"));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(130, (await _ingest.LogAsync()).Sprints.Count);
    }

    [Fact]
    public async Task F2F3_BoardsWithoutSprintsOrPermission_AreSkippedAlone()
    {
        _jira.Boards.Clear();
        foreach (var (id, type) in new[] { (1, "kanban"), (2, "simple"), (3, "scrum"), (4, "scrum") })
            _jira.Boards.Add(new JsonObject { ["id"] = id, ["name"] = $"Board {id}", ["type"] = type });
        _jira.Sprints["4"] = [FakeJira.Sprint(9, "Nine", "active")];
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/board/3/sprint", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 404, "not yours");
            return true;
        };

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal("Nine", Assert.Single((await _ingest.LogAsync()).Sprints).Name);
        Assert.Null(result.Streams.Single(s => s.Name == "sprints").Skipped);
        Assert.Empty(_jira.To("/board/1/sprint"));
        Assert.Single(_jira.To("/board/2/sprint"));
    }

    [Fact]
    public async Task F4_ASprintThatEndsWithoutTouchingAnItem_IsRefreshed()
    {
        _jira.Sprints["1"].Add(FakeJira.Sprint(7, "One", "active"));
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Sprints["1"][0]["state"] = "closed";
        _jira.Sprints["1"][0]["completeDate"] = "2026-09-15T08:00:00.000Z";

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(1, result.Streams.Single(s => s.Name == "sprints").Changed);
        var sprint = Assert.Single((await _ingest.LogAsync()).Sprints);
        Assert.Equal((SprintState.Closed, new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero)), (sprint.State, sprint.Completed));
    }

    [Fact]
    public async Task F5_TheSameSprintOnThreeBoards_IsOneSprint()
    {
        foreach (var id in new[] { 2, 3 })
        {
            _jira.Boards.Add(new JsonObject { ["id"] = id, ["name"] = "Other", ["type"] = "scrum" });
            _jira.Sprints[$"{id}"] = [FakeJira.Sprint(7, "One", "active")];
        }

        _jira.Sprints["1"].Add(FakeJira.Sprint(7, "One", "active"));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(1, result.Streams.Single(s => s.Name == "sprints").Returned);
        Assert.Single((await _ingest.LogAsync()).Sprints);
    }

    [Fact]
    public async Task F9_ASprintThatOnlyAnItemKnows_IsKept()
    {
        _jira.Issue(1).With("customfield_10020", new JsonArray(FakeJira.Sprint(44, "Of a deleted board", "closed")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("Of a deleted board", Assert.Single(log.Sprints).Name);
        Assert.Equal("harbour:sprint:44", log.Lexicon[log.Items.Sprints[0]]);
    }

    [Fact]
    public async Task NoAgileApi_IsSaidAndItemsAreRead()
    {
        _jira.Issue(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/board", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 404);
            return true;
        };

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Contains("404", result.Streams.Single(s => s.Name == "boards").Skipped, StringComparison.Ordinal);
        Assert.Equal(1, result.Items.New);
    }

    [Fact]
    public async Task D8_ARenamedStatus_KeepsItsHistoryAndTakesTheNewName()
    {
        _jira.Issue(1).Moved("1", "10000", "10002", _jira.Now.AddDays(-2));
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Statuses[1]!["name"] = "Doing";

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("harbour:status:10002", log.Lexicon[log.Changes.To[0]]);
        Assert.Equal("Doing", log.Statuses.Single(s => s.Id == "harbour:status:10002").Name);
    }

    [Fact]
    public async Task D9_TwoStatusesOfTheSameName_StayTwo()
    {
        _jira.Statuses.Add(FakeJson.Status("20004", "Done", "done"));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(2, (await _ingest.LogAsync()).Statuses.Count(s => s.Name == "Done"));
    }

    [Fact]
    public async Task AStatusThatNoListHolds_IsTakenFromTheItem()
    {
        _jira.Issue(1).With("status", FakeJson.Status("999", "Forgotten", "done"));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(Stage.Done, (await _ingest.LogAsync()).Statuses.Single(s => s.Id == "harbour:status:999").Stage);
    }

    [Fact]
    public async Task AnUnknownProject_NamesTheKnownOnesAndTheNearest()
    {
        _jira.ProjectKeys.AddRange(["OPS", "SHOP"]);

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira) with { Projects = ["PYA", "OPS"] }));

        Assert.Contains("project PYA not found. Did you mean PAY?", failure.Message, StringComparison.Ordinal);
        Assert.Contains("OPS, PAY, SHOP", failure.NextStep, StringComparison.Ordinal);
        Assert.Empty(_jira.To("/search/jql"));
    }

    [Fact]
    public async Task Projects_RestrictQuestionsAndBoards()
    {
        _jira.ProjectKeys.Add("OPS");
        _jira.Issue(1);
        _jira.Issue(2, "OPS-2");

        await _ingest.RunAsync(TestIngest.Cloud(_jira) with { Projects = ["OPS"] });

        Assert.Equal("project in (\"OPS\") ORDER BY id ASC", _jira.To("/search/jql").Single().Jql);
        Assert.Contains("projectKeyOrId=OPS", _jira.To("/board").Single().Query, StringComparison.Ordinal);
        Assert.Equal(["OPS-2"], (await _ingest.LogAsync()).Items.Key);
        Assert.Equal(["OPS"], Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken)).Projects);
    }

    [Fact]
    public async Task E3_TwoFieldsForPoints_TheBoardsOwnComesFirst()
    {
        _jira.FieldList.Add(FakeJira.Field("customfield_10030", "Story Points", "com.atlassian.jira.plugin.system.customfieldtypes:float"));
        _jira.Issue(1).With("customfield_10016", 3).With("customfield_10030", 8);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/board/1/configuration", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, JsonNode.Parse("""{"estimation":{"type":"field","field":{"fieldId":"customfield_10030"}}}""")!);
            return true;
        };

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(8.0, (await _ingest.LogAsync()).Items.Estimate[0]);
    }

    [Fact]
    public async Task NoProjectsAtAll_IsAValidAnswer()
    {
        _jira.ProjectKeys.Clear();

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(0, result.Items.New);
    }
}
