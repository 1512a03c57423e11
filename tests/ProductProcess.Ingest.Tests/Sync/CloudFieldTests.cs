using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudFieldTests : IAsyncLifetime
{
    private const string Float = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task A13_HundredsOfFields_AreAskedForInTheBody()
    {
        for (var n = 0; n < 400; n++)
            _jira.FieldList.Add(FakeJira.Field($"customfield_2{n:0000}", "Story Points", Float));
        _jira.Issue(1).With("customfield_20399", 5);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(5.0, (await _ingest.LogAsync()).Items.Estimate[0]);
        Assert.All(_jira.Requests, r => Assert.InRange(r.Path.Length + r.Query.Length, 1, 2000));
    }

    [Fact]
    public async Task A17_AFieldThatFailsToLoad_KeepsWhatIsStored()
    {
        var issue = _jira.Issue(1).With("customfield_10016", 5).With("customfield_10020", new JsonArray(FakeJira.Sprint(7, "One", "active")))
            .With("duedate", "2026-12-24");
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        issue.Updated = _jira.Now;
        issue.With("duedate", null);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/bulkfetch", StringComparison.Ordinal) || !request.Body.Contains("customfield_10016", StringComparison.Ordinal))
                return false;
            var fields = issue.AllFields(cloud: true);
            foreach (var failed in new[] { "customfield_10016", "customfield_10020", "assignee", "priority", "labels", "summary" })
                fields.Remove(failed);
            await FakeServer.WriteAsync(context, new JsonObject
            {
                ["issues"] = new JsonArray(new JsonObject { ["id"] = "1", ["key"] = "PAY-1", ["fields"] = fields }),
            });
            return true;
        };

        Assert.Equal(1, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.Changed);

        var log = await _ingest.LogAsync();
        Assert.Equal((5.0, "Title of PAY-1"), (log.Items.Estimate[0], log.Items.Title[0]));
        Assert.Equal(
            ("harbour:sprint:7", "harbour:person:acc:bob", "harbour:priority:3"),
            (log.Lexicon[log.Items.Sprints[0]], log.Lexicon[log.Items.Assignee[0]], log.Lexicon[log.Items.Priority[0]]));
        // Empty is not the same as left out.
        Assert.DoesNotContain("2026-12-24", await _ingest.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task E2_AFieldThatOnlyTheSecondListHolds_IsRead()
    {
        _jira.FieldList.RemoveAt(1);
        _jira.MoreFields.Add(FakeJira.Field("customfield_10016", "Story point estimate", "com.pyxis.greenhopper.jira:jsw-story-points"));
        _jira.MoreFields.Add(_jira.FieldList[0]!.DeepClone());
        _jira.Issue(1).With("customfield_10016", 3);

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(3.0, (await _ingest.LogAsync()).Items.Estimate[0]);
        Assert.Equal(5, result.Streams.Single(s => s.Name == "fields").Returned);
    }

    [Fact]
    public async Task E2E4_NoSecondList_AndNoQuestionAboutContexts()
    {
        _jira.Issue(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/field/search", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 404);
            return true;
        };

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((1, 5), (result.Items.New, result.Streams.Single(s => s.Name == "fields").Returned));
        Assert.DoesNotContain(_jira.Requests, r => r.Path.Contains("/context", StringComparison.Ordinal));
    }

    [Fact]
    public async Task E3_TwoFieldsForPointsAndNoBoardThatDecides_IsTold()
    {
        _jira.FieldList.Add(FakeJira.Field("customfield_10030", "Story Points", Float));

        var warnings = (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Warnings;

        Assert.Contains(warnings, w => w.Contains("customfield_10016 and customfield_10030 may all hold the estimate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task E3_BoardsThatDisagree_TheFieldOfMostComesFirst()
    {
        _jira.FieldList.Add(FakeJira.Field("customfield_10030", "Story Points", Float));
        foreach (var id in new[] { 2, 3 })
        {
            _jira.Boards.Add(new JsonObject { ["id"] = id, ["name"] = $"B{id}", ["type"] = "scrum" });
            _jira.Sprints[$"{id}"] = [];
        }

        foreach (var (board, field) in new[] { ("1", "customfield_10030"), ("2", "customfield_10030"), ("3", "customfield_10016") })
            _jira.Configurations[board] = new JsonObject { ["estimation"] = new JsonObject { ["field"] = new JsonObject { ["fieldId"] = field } } };
        _jira.Issue(1).With("customfield_10016", 3).With("customfield_10030", 8);

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(8.0, (await _ingest.LogAsync()).Items.Estimate[0]);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task E3_NoFieldLooksLikePoints_TheBoardsFieldIsRead()
    {
        _jira.FieldList.RemoveAt(1);
        _jira.FieldList.Add(FakeJira.Field("customfield_10077", "Size", Float));
        _jira.Configurations["1"] = (JsonObject)JsonNode.Parse("""{"estimation":{"type":"field","field":{"fieldId":"customfield_10077"}}}""")!;
        _jira.Issue(1).With("customfield_10077", 13);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(13.0, (await _ingest.LogAsync()).Items.Estimate[0]);
    }

    [Fact]
    public async Task E5_AThousandFields_OnlyNamedOnesAreAskedFor()
    {
        for (var n = 0; n < 1000; n++)
            _jira.FieldList.Add(FakeJira.Field($"customfield_3{n:0000}", $"Field {n}", "com.example:anything"));
        _jira.Issue(1);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var asked = _jira.To("/issue/bulkfetch").First().Json["fields"]!.AsArray();
        Assert.InRange(asked.Count, 10, 30);
        Assert.DoesNotContain(asked, f => f!.GetValue<string>().StartsWith("customfield_3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task E6_DocumentsWithUnknownNodes_AreMeasuredAndNotKept()
    {
        _jira.Issue(1).Comments.Add(FakeJson.Comment("1", _jira.Now, 40, cloud: true));
        _jira.Issues[0].Comments.Add(new JsonObject { ["id"] = "2", ["author"] = FakeJson.User("ann"), ["body"] = null, ["created"] = FakeJson.At(_jira.Now) });

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal([-1, 40], (await _ingest.LogAsync()).Comments.Length.Order());
        Assert.Empty(_ingest.Place.TablesWith("xxxxxxxxxx"));
    }

    [Fact]
    public async Task E7_AFieldCalledSprintThatIsNone_IsNoSprint()
    {
        _jira.FieldList.Insert(0, FakeJira.Field("customfield_10099", "Sprint", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"));
        _jira.Issue(1)
            .With("customfield_10021", new JsonArray(new JsonObject { ["id"] = "10019", ["value"] = "Impediment" }))
            .With("customfield_10099", new JsonArray(new JsonObject { ["id"] = "10020", ["value"] = "Sprint 3" }))
            .Histories.Add(FakeJson.History("1", _jira.Now, "ann",
                FakeJson.Change("Flagged", "", "[10019]", "customfield_10021", "", "Impediment"),
                FakeJson.Change("Sprint", "", "[10020]", "customfield_10099", "", "Sprint 3")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Empty(log.Sprints);
        Assert.True(log.Items.Flagged[0]);
        Assert.DoesNotContain(ChangeField.Sprint, Enumerable.Range(0, log.Changes.Count).Select(log.Changes.FieldOf));
        Assert.Contains(ChangeField.Flag, Enumerable.Range(0, log.Changes.Count).Select(log.Changes.FieldOf));
    }

    [Fact]
    public async Task TheParentLinkFormOfAnItemWithoutOne_IsNoKey()
    {
        _jira.FieldList.Add(FakeJira.Field("customfield_10018", "Parent Link", "com.atlassian.jpo:jpo-custom-field-parent"));
        _jira.Issue(1).With("customfield_10018", JsonNode.Parse("""{"hasEpicLinkFieldDependency":false,"showField":false,"nonEditableReason":{"reason":"PLUGIN_LICENSE_ERROR"}}"""));
        _jira.Issue(2).With("customfield_10018", "PAY-1");

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(0, log.Items.Parent[Array.IndexOf(log.Items.Key, "PAY-1")]);
        Assert.Equal("harbour:item:1", log.Lexicon[log.Items.Parent[Array.IndexOf(log.Items.Key, "PAY-2")]]);
    }

    [Fact]
    public async Task E9_WordsNobodyHasSeenYet_AreKeptOrUnknown()
    {
        _jira.Statuses.Add(FakeJson.Status("900", "Somewhere", "in-orbit"));
        _jira.Sprints["1"].Add(FakeJira.Sprint(7, "One", "paused"));
        _jira.Boards[0]["type"] = "hexagonal";
        _jira.Issue(1).With("status", FakeJson.Status("900", "Somewhere", "in-orbit"))
            .With("reporter", new JsonObject { ["accountId"] = "acc:x", ["accountType"] = "android", ["displayName"] = "X" });

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(Stage.Unknown, log.Statuses.Single(s => s.Id == "harbour:status:900").Stage);
        Assert.Equal(SprintState.Future, Assert.Single(log.Sprints).State);
        Assert.Equal("harbour:person:acc:x", log.Lexicon[log.Items.Reporter[0]]);
    }

    [Fact]
    public async Task E10_DueDates_AreDaysWhateverTheZone()
    {
        _jira.Issue(1).With("duedate", "2026-02-28");
        _jira.Issue(2).With("duedate", "2026-02-30");
        _jira.Issue(3).With("duedate", "soon");

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal((3, 0), (result.Items.New, result.Items.Quarantined));
        var log = await _ingest.LogAsync();
        Assert.Equal([new DateOnly(2026, 2, 28).DayNumber], log.Items.Due.Where(d => d != 0).Select(d => (int)d));
    }

    [Fact]
    public async Task E13_AVeryLongTitle_IsStored()
    {
        _jira.Issue(1).With("summary", new string('t', 70_000));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(70_000, (await _ingest.LogAsync()).Items.Title[0]!.Length);
    }

    [Fact]
    public async Task Organisations_AreTheGroupThatAsks()
    {
        _jira.FieldList.Add(FakeJira.Field("customfield_10002", "Organizations", "com.atlassian.servicedesk:sd-customer-organizations"));
        _jira.Issue(1).With("customfield_10002", new JsonArray(new JsonObject { ["id"] = "4", ["name"] = "Customer Ltd" }));
        _jira.Issue(2).With("customfield_10002", new JsonArray());
        _jira.Issue(3).With("customfield_10002", new JsonArray("5"));
        _jira.Issue(4);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(["", "", "harbour:group:4", "harbour:group:5"], log.Items.RequesterGroup.Select(g => log.Lexicon[g]).Order(StringComparer.Ordinal));
        Assert.Empty(_ingest.Place.TablesWith("Customer Ltd"));
    }
}
