using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudIssueTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private static readonly WorkspaceView View = World.At(World.Until);
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Issue_EveryField_HasJirasShape()
    {
        var leaf = View.Items.First(i => i.Item.Type.Level == ItemLevel.Leaf && i.State is { Parent: not null, Assignee: not null, Resolution: not null, Estimate: not null } && i.State.Sprints.Length > 0 && i.Comments > 0);
        var issue = await FetchAsync(leaf.Item.Key, "*all");
        Assert.Equal(leaf.Item.Id.ToString(CultureInfo.InvariantCulture), issue.Text("id"));
        Assert.Equal($"{_site.Server.Url}rest/api/3/issue/{leaf.Item.Id}", issue.Text("self"));
        var fields = issue.At("fields");
        Assert.Equal(leaf.Item.Title, fields.Text("summary"));
        Assert.Equal((leaf.State.Status, "done", "Done"), (fields.Text("status.id"), fields.Text("status.statusCategory.key"), fields.Text("status.name")));
        Assert.Equal((leaf.Item.Type.Name, "0", "False"), (fields.Text("issuetype.name"), fields.Text("issuetype.hierarchyLevel"), fields.Text("issuetype.subtask")));
        Assert.Equal(leaf.State.Parent, fields.Text("parent.id"));
        Assert.Equal("Epic", fields.Text("parent.fields.issuetype.name"));
        Assert.Equal((leaf.State.Assignee, "atlassian"), (fields.Text("assignee.accountId"), fields.Text("assignee.accountType")));
        Assert.Equal(leaf.Item.Reporter, fields.Text("reporter.accountId"));
        Assert.Equal(leaf.State.Resolution, fields.Text("resolution.id"));
        Assert.Equal(leaf.Item.Team.Id, fields.Text("customfield_10001.id"));
        Assert.Equal(double.Parse(leaf.State.Estimate!, CultureInfo.InvariantCulture), fields.At("customfield_10024").GetDouble());
        Assert.Equal(IdSet.Members(leaf.State.Sprints), fields.List("customfield_10020").Select(s => s.Text("id")));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[01]00$", fields.Text("created"));
        Assert.Equal(leaf.Item.Created, Instant(fields.Text("created")));
        Assert.Equal(leaf.Updated, Instant(fields.Text("updated")));
        Assert.Equal(leaf.Comments, fields.At("comment.total").GetInt32());
        Assert.Equal(leaf.Item.Comments[0].Text, fields.Text("comment.comments.0.body.content.0.content.0.text"));
    }

    [Fact]
    public async Task Issue_WithoutParentAssigneeOrFlag_ShowsNullsButNoParentAtAll()
    {
        var epic = View.Items.First(i => i.Item.Type.Level == ItemLevel.Parent && i.State.Assignee is null && i.State.Due is null);
        var fields = (await FetchAsync(epic.Item.Key, "parent,assignee,duedate,customfield_10020,customfield_10021,issuetype")).At("fields");
        Assert.Equal(["assignee", "customfield_10020", "customfield_10021", "duedate", "issuetype"], fields.Names().Order());
        Assert.All(["assignee", "duedate", "customfield_10020", "customfield_10021"], name => Assert.Equal(JsonValueKind.Null, fields.At(name).ValueKind));
        Assert.Equal("1", fields.Text("issuetype.hierarchyLevel"));
    }

    [Fact]
    public async Task Link_OnBothIssues_ShowsTheOtherEnd()
    {
        var link = World.Links[0];
        var from = (await FetchAsync(link.Item.ToString(CultureInfo.InvariantCulture), "issuelinks")).List("fields.issuelinks").Single(l => l.Text("id") == link.Id.ToString(CultureInfo.InvariantCulture));
        var to = (await FetchAsync(link.Other.ToString(CultureInfo.InvariantCulture), "issuelinks")).List("fields.issuelinks").Single(l => l.Text("id") == link.Id.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(link.Other.ToString(CultureInfo.InvariantCulture), from.Text("outwardIssue.id"));
        Assert.Equal(link.Item.ToString(CultureInfo.InvariantCulture), to.Text("inwardIssue.id"));
        Assert.Equal(("Blocks", "blocks", "is blocked by"), (from.Text("type.name"), from.Text("type.outward"), from.Text("type.inward")));
        Assert.True(from.At("outwardIssue.fields").Has("status"));
    }

    [Fact]
    public async Task SubTasks_OfALeaf_StandOnBoth()
    {
        var leaf = View.Items.First(i => i.Parts.Count > 1);
        var shown = (await FetchAsync(leaf.Item.Key, "subtasks")).List("fields.subtasks");
        Assert.Equal(leaf.Parts.Select(p => p.Item.Key), shown.Select(s => s.Text("key")));
        var part = (await FetchAsync(shown[0].Text("key"), "parent,issuetype")).At("fields");
        Assert.Equal((leaf.Item.Key, "True", "-1"), (part.Text("parent.key"), part.Text("issuetype.subtask"), part.Text("issuetype.hierarchyLevel")));
    }

    [Fact]
    public async Task Bot_AsAuthor_IsAnApp()
    {
        var bot = World.People.First(p => p.Account.Kind == PersonKind.App);
        var item = World.Items.First(i => i.Comments.Any(c => c.Author == bot.Id));
        var authors = (await _site.GetAsync($"rest/api/3/issue/{item.Key}/comment")).List("comments").Select(c => c.At("author"));
        Assert.Contains(authors, a => a.Text("accountId") == bot.Id && a.Text("accountType") == "app" && !a.Has("emailAddress"));
    }

    [Fact]
    public async Task Comments_Paged_ComeWithTotal()
    {
        var item = View.Items.First(i => i.Comments >= 4);
        var page = await _site.GetAsync($"rest/api/3/issue/{item.Item.Id}/comment?startAt=1&maxResults=2");
        Assert.Equal((1, 2, item.Comments), (page.At("startAt").GetInt32(), page.At("maxResults").GetInt32(), page.At("total").GetInt32()));
        Assert.Equal(item.Item.Comments.Skip(1).Take(2).Select(c => c.Id.ToString(CultureInfo.InvariantCulture)), page.List("comments").Select(c => c.Text("id")));
        Assert.Equal(100, (await _site.GetAsync($"rest/api/3/issue/{item.Item.Id}/comment?maxResults=5000")).At("maxResults").GetInt32());
    }

    [Fact]
    public async Task AsOf_MovedBack_HidesWhatCameLater()
    {
        var item = View.Items.First(i => i.Item.Type.Level == ItemLevel.Leaf && i.State.Resolution is not null && i.Entries > 3);
        var before = DateTimeOffset.FromUnixTimeMilliseconds(item.Item.Entries[0].At - 1);
        _site.Server.AsOf = before;
        var then = (await FetchAsync(item.Item.Key, "status,resolution,updated")).At("fields");
        Assert.Equal((item.Item.Initial.Status, JsonValueKind.Null), (then.Text("status.id"), then.At("resolution").ValueKind));
        Assert.Empty((await _site.GetAsync($"rest/api/3/issue/{item.Item.Key}/changelog")).List("values"));
        var count = (await _site.PostAsync("rest/api/3/search/approximate-count", new { jql = "updated >= 0" })).At("count").GetInt32();
        Assert.Equal(World.Items.Count(i => i.Created <= before.ToUnixTimeMilliseconds()), count);
        _site.Server.AsOf = World.Until;
        Assert.Equal(item.State.Status, (await FetchAsync(item.Item.Key, "status")).Text("fields.status.id"));
    }

    private async Task<JsonElement> FetchAsync(string idOrKey, string fields) =>
        (await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = new[] { idOrKey }, fields = fields.Split(',') })).At("issues.0");

    private static long Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
