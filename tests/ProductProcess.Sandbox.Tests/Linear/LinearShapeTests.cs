using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearShapeTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("steady");
    private static readonly WorkspaceView View = World.At(World.Until);
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Teams_AreThoseOfTheWorkspaceWithTheirZonesAndCycles()
    {
        var teams = await _site.WalkAsync("teams", "id key name timezone cyclesEnabled cycleDuration groupIssueHistory states { nodes { name type } } members { nodes { id } }", 50);
        var meadow = teams.Single(t => t.Text("key") == "MEA");
        Assert.Equal(("Meadow", "Europe/Berlin", "True", "2"), (meadow.Text("name"), meadow.Text("timezone"), meadow.Text("cyclesEnabled"), meadow.Text("cycleDuration")));
        Assert.Equal("False", teams.Single(t => t.Text("key") == "ORC").Text("cyclesEnabled"));
        Assert.Equal(["backlog", "canceled", "completed", "duplicate", "started", "started", "started", "unstarted"], meadow.List("states.nodes").Select(s => s.Text("type")).Order(StringComparer.Ordinal));
        Assert.Equal(7, meadow.List("members.nodes").Length);
    }

    [Fact]
    public async Task Issues_SayWhatTheirItemsSay()
    {
        var ids = new LinearIds(World);
        foreach (var issue in await _site.WalkAsync("issues", "id identifier title priority estimate dueDate assignee { id } creator { id } project { id } parent { id } cycle { name } labels { nodes { id } } state { id } team { id }"))
        {
            var view = View.Find(ids.Raw(issue.Text("id"))!.Value.Raw)!;
            var (item, state) = (view.Item, view.State);
            Assert.Equal((item.Key, item.Title, Math.Min(4, int.Parse(state.Priority, System.Globalization.CultureInfo.InvariantCulture))), (issue.Text("identifier"), issue.Text("title"), issue.At("priority").GetInt32()));
            Assert.Equal((state.Estimate ?? "", state.Due ?? ""), (issue.Text("estimate"), issue.Text("dueDate")));
            Assert.Equal((state.Assignee, (string?)item.Team.Id), (RawOf(issue.Text("assignee").Length == 0 ? "" : issue.Text("assignee.id")), RawOf(issue.Text("team.id"))));
            Assert.Equal(state.Parent, RawOf(issue.Text("project").Length > 0 ? issue.Text("project.id") : issue.Text("parent").Length > 0 ? issue.Text("parent.id") : ""));
            Assert.StartsWith($"{item.Team.Id}/{state.Status}", RawOf(issue.Text("state.id")), StringComparison.Ordinal);
            Assert.Equal(IdSet.Members(state.Sprints).Select(s => World.Sprint(s).Name).LastOrDefault() ?? "", issue.Text("cycle").Length == 0 ? "" : issue.Text("cycle.name"));
            Assert.Equal(
                [.. IdSet.Members(state.Components), .. state.Flag is null ? [] : new[] { Workflow.FlagId }, .. IdSet.Members(state.Labels)],
                issue.List("labels.nodes").Select(l => RawOf(l.Text("id"))!).Order(StringComparer.Ordinal));
        }

        string? RawOf(string uuid) => ids.Raw(uuid)?.Raw;
    }

    [Fact]
    public async Task Epics_AreProjectsWithTheDatesOfTheirStatuses()
    {
        var projects = await _site.WalkAsync("projects", "id name status { type } state startedAt completedAt canceledAt lead { id } teams { nodes { key } } issues(first: 1) { nodes { project { id } } }", 50);
        Assert.Equal(View.Items.Count(i => i.Item.Type == Workflow.Epic), projects.Count);
        Assert.Contains(projects, p => p.Text("status.type") == "completed");
        Assert.All(projects, p => Assert.Equal((p.Text("status.type"), p.Text("status.type") == "completed"), (p.Text("state"), p.Text("completedAt").Length > 0)));
        Assert.All(projects.Where(p => p.Text("status.type") == "started"), p => Assert.NotEqual("", p.Text("startedAt")));
        Assert.All(projects.SelectMany(p => p.List("issues.nodes").Select(i => (Own: p.Text("id"), Told: i.Text("project.id")))), p => Assert.Equal(p.Own, p.Told));
    }

    [Fact]
    public async Task Cycles_FollowEachOtherAndEndWhenTheyWereClosed()
    {
        var cycles = (await _site.WalkAsync("cycles", "name number startsAt endsAt completedAt isActive isFuture isPast team { key }")).Where(c => c.Text("team.key") == "MEA").OrderBy(c => c.At("number").GetInt32()).ToArray();
        Assert.Equal(Enumerable.Range(1, cycles.Length), cycles.Select(c => c.At("number").GetInt32()));
        Assert.Equal(cycles.Select(c => c.Text("startsAt")).Order(StringComparer.Ordinal), cycles.Select(c => c.Text("startsAt")));
        Assert.All(cycles, c => Assert.True(string.CompareOrdinal(c.Text("startsAt"), c.Text("endsAt")) < 0));
        Assert.All(cycles.Where(c => c.At("isPast").GetBoolean()), c => Assert.Equal(c.Text("completedAt"), c.Text("endsAt")));
        Assert.Single(cycles, c => c.At("isActive").GetBoolean());
    }

    [Fact]
    public async Task Relations_StandAtBothEndsAndInHistory()
    {
        var link = World.Links.First(l => l.At - View.Find(l.Item)!.Item.Created >= 180_000 && l.At - View.Find(l.Other)!.Item.Created >= 180_000);
        var (blocker, blocked) = (View.Find(link.Item)!.Item.Key, View.Find(link.Other)!.Item.Key);
        var data = await _site.DataAsync(
            "query($a: String!, $b: String!) { a: issue(id: $a) { relations { nodes { id type relatedIssue { identifier } } } history { nodes { relationChanges { identifier type } } } } b: issue(id: $b) { inverseRelations { nodes { id issue { identifier } } } history { nodes { relationChanges { identifier type } } } } }",
            new { a = blocker, b = blocked });
        var id = LinearIds.Of(LinearKind.Relation, link.Id);
        Assert.Contains(data.List("a.relations.nodes"), r => (r.Text("id"), r.Text("type"), r.Text("relatedIssue.identifier")) == (id, "blocks", blocked));
        Assert.Contains(data.List("b.inverseRelations.nodes"), r => (r.Text("id"), r.Text("issue.identifier")) == (id, blocker));
        Assert.Contains(data.List("a.history.nodes"), r => r.Text("relationChanges").Length > 0 && r.Text("relationChanges.0.identifier") == blocked);
        Assert.Contains(data.List("b.history.nodes"), r => r.Text("relationChanges").Length > 0 && r.Text("relationChanges.0.identifier") == blocker);
    }

    [Fact]
    public async Task Components_AreLabelsInAGroup()
    {
        var labels = await _site.WalkAsync("issueLabels", "id name isGroup team { key } parent { name isGroup }");
        var parts = labels.Where(l => l.Text("parent").Length > 0).ToArray();
        Assert.Equal(World.Teams.Sum(t => t.Components.Count), parts.Length);
        Assert.All(parts, p => Assert.Equal(("component", "True"), (p.Text("parent.name"), p.Text("parent.isGroup"))));
        Assert.Equal(World.Teams.Count, labels.Count(l => l.At("isGroup").GetBoolean()));
    }

    [Fact]
    public async Task AsOf_MovedBack_TakesLaterThingsAway()
    {
        var at = World.From.AddDays(60);
        _site.Server.AsOf = at;
        var then = World.At(at);
        Assert.Equal(then.Items.Count(i => i.Item.Type != Workflow.Epic), (await _site.WalkAsync("issues", "id", 250)).Count);
        Assert.Equal(then.Items.Sum(i => i.Comments), (await _site.WalkAsync("comments", "id", 250)).Count);
        Assert.Equal(then.Sprints.Count, (await _site.WalkAsync("cycles", "id")).Count);
        var newest = (await _site.DataAsync("{ issues(first: 1, orderBy: updatedAt) { nodes { updatedAt } } }")).At("issues.nodes.0.updatedAt").GetDateTimeOffset();
        Assert.True(newest <= at);
    }
}
