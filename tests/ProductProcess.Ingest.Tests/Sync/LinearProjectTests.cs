using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>What an issue belongs to and is linked with.</summary>
public sealed class LinearProjectTests : IAsyncLifetime
{
    private readonly FakeLinear _linear = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _linear.DisposeAsync();
    }

    private DateTimeOffset Day(int day) => _linear.Now.AddDays(-50 + day);

    [Fact]
    public async Task Above_IsTheParentIssueOrElseTheProject()
    {
        _linear.Projects.Add(_linear.Project("p-1", "started"));
        _linear.Issue(1).With("project", FakeLinearIssue.Ref("p-1"));
        var part = _linear.Issue(2).With("project", FakeLinearIssue.Ref("p-1")).With("parent", FakeLinearIssue.Ref("issue-0001"));
        part.Row(Day(2), "u-ann", ("fromProjectId", null), ("toProjectId", "p-1"));
        part.Row(Day(3), "u-ann", ("fromParentId", null), ("toParentId", "issue-0001"));

        var log = await LogAsync();

        var byKey = Enumerable.Range(0, log.Items.Count).ToDictionary(i => log.Items.Key[i], i => (log.Items.LevelOf(i), log.Lexicon[log.Items.Parent[i]]));
        Assert.Equal((ItemLevel.Parent, ""), byKey["slug-p-1"]);
        Assert.Equal((ItemLevel.Leaf, "quay:item:p-1"), byKey["PAY-1"]);
        Assert.Equal((ItemLevel.Part, "quay:item:issue-0001"), byKey["PAY-2"]);
        Assert.Equal([("", "quay:item:p-1"), ("quay:item:p-1", "quay:item:issue-0001")], log.ChangesOf(ChangeField.Parent));
        Assert.Equal(0, log.Inconsistent(_linear.Now));
    }

    [Fact]
    public async Task ProjectsAndInitiatives_AreItemsWithTheirDates()
    {
        _linear.Initiatives.Add(new JsonObject
        {
            ["id"] = "i-1",
            ["slugId"] = "slug-i-1",
            ["name"] = "Name of i-1",
            ["url"] = "https://linear.app/acme/initiative/x",
            ["status"] = "Active",
            ["priority"] = 0,
            ["createdAt"] = FakeLinear.At(Day(0)),
            ["updatedAt"] = FakeLinear.At(Day(9)),
            ["startedAt"] = FakeLinear.At(Day(5)),
            ["owner"] = FakeLinearIssue.Ref("u-ann"),
            ["projects"] = new JsonArray(),
        });
        var project = _linear.Project("p-1", "paused");
        project["startedAt"] = FakeLinear.At(Day(4));
        project["initiatives"] = new JsonArray(FakeLinearIssue.Ref("i-1"));
        _linear.Projects.Add(project);
        var done = _linear.Project("p-2", "completed");
        done["startedAt"] = FakeLinear.At(Day(4));
        done["completedAt"] = FakeLinear.At(Day(8));
        _linear.Projects.Add(done);

        var log = await LogAsync();

        var rows = Enumerable.Range(0, log.Items.Count).ToDictionary(
            i => log.Items.Key[i],
            i => (log.Items.LevelOf(i), log.Lexicon[log.Items.Parent[i]], string.Join(' ', Enumerable.Range(log.Changes.Start[i], log.Changes.Start[i + 1] - log.Changes.Start[i]).Select(c => EntityId.Raw(log.Lexicon[log.Changes.To[c]])))));
        Assert.Equal((ItemLevel.Intent, "", "initiative-active"), rows["slug-i-1"]);
        Assert.Equal((ItemLevel.Parent, "quay:item:i-1", "project-started ps-paused"), rows["slug-p-1"]);
        Assert.Equal((ItemLevel.Parent, "", "project-started ps-completed"), rows["slug-p-2"]);
        Assert.Equal(0, log.Inconsistent(_linear.Now));
        Assert.Equal(0, (await _ingest.RunAsync(TestIngest.Linear(_linear))).Items.Asked);
    }

    [Fact]
    public async Task LinksFromBothEnds_AreOneLink()
    {
        var (a, b) = (_linear.Issue(1), _linear.Issue(2));
        a.Json["relations"]!.AsArray().Add(new JsonObject { ["id"] = "r-1", ["type"] = "blocks", ["relatedIssue"] = FakeLinearIssue.Ref(b.Id) });
        b.Json["inverseRelations"]!.AsArray().Add(new JsonObject { ["id"] = "r-1", ["type"] = "blocks", ["issue"] = FakeLinearIssue.Ref(a.Id) });
        b.Json["relations"]!.AsArray().Add(new JsonObject { ["id"] = "r-2", ["type"] = "duplicate", ["relatedIssue"] = FakeLinearIssue.Ref("elsewhere") });
        a.Row(Day(2), "u-ann", ("relationChanges", new JsonArray(new JsonObject { ["identifier"] = "PAY-2", ["type"] = "ax" })));

        var log = await LogAsync();

        Assert.Equal(
            [("quay:item:issue-0001", LinkKind.Blocks, "quay:item:issue-0002"), ("quay:item:issue-0002", LinkKind.Duplicates, "quay:item:elsewhere")],
            Enumerable.Range(0, log.Links.Count).Select(i => (log.Lexicon[log.Links.Item[i]], (LinkKind)log.Links.Kind[i], log.Lexicon[log.Links.Other[i]])));
        Assert.Equal([("", "blocks quay:item:PAY-2")], log.ChangesOf(ChangeField.Link));
    }

    private async Task<WorkLog> LogAsync()
    {
        await _ingest.RunAsync(TestIngest.Linear(_linear));
        return await _ingest.LogAsync();
    }
}
