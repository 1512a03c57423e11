using System.Globalization;
using System.Net;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.DataCenter;

public sealed class ServerIssueTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private static readonly WorkspaceView View = World.At(World.Until);
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.ServerAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Issue_EveryField_HasTheShapeOfVersion2()
    {
        var leaf = View.Items.First(i => i.Item.Type.Level == ItemLevel.Leaf && i.State is { Parent: not null, Assignee: not null, Estimate: not null } && i.State.Sprints.Length > 0 && i.Comments > 0);
        var issue = await _site.GetAsync($"rest/api/2/issue/{leaf.Item.Key}?expand=changelog");
        Assert.Equal($"{_site.Server.Url}rest/api/2/issue/{leaf.Item.Id}", issue.Text("self"));
        var fields = issue.At("fields");
        Assert.False(fields.Has("parent"));
        Assert.Equal(View.ParentOf(leaf)!.Item.Key, fields.Text("customfield_10101"));
        Assert.Equal((leaf.State.Assignee, false), (fields.Text("assignee.key"), fields.At("assignee").Has("accountId")));
        Assert.StartsWith("person", fields.Text("assignee.name"), StringComparison.Ordinal);
        Assert.False(fields.At("issuetype").Has("hierarchyLevel") || fields.At("project").Has("style"));
        Assert.Equal(JsonValueKind.String, fields.At("customfield_11400").ValueKind);
        Assert.Equal(leaf.Item.Comments[0].Text, fields.Text("comment.comments.0.body"));
        Assert.Equal(leaf.Comments, fields.List("comment.comments").Length);
        Assert.Equal(IdSet.Members(leaf.State.Sprints).Length, fields.List("customfield_10104").Length);
        Assert.All(fields.List("customfield_10104"), s => Assert.StartsWith("com.atlassian.greenhopper.service.sprint.Sprint@", s.GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Issue_OfASubTask_HasItsParent()
    {
        var part = View.Items.First(i => i.Item.Type.Level == ItemLevel.Part);
        var fields = (await _site.GetAsync($"rest/api/2/issue/{part.Item.Id}?fields=parent")).At("fields");
        Assert.Equal(View.ParentOf(part)!.Item.Key, fields.Text("parent.key"));
    }

    [Fact]
    public async Task F7_SprintTexts_HoldCommasBracketsAndLineBreaksUnescaped()
    {
        var sprint = World.Sprints.First(s => s.Completed is not null);
        _site.Server.Live.RenameSprint(sprint.Id, "Ebb, flow [7],\nstate=OPEN");
        var item = View.Items.First(i => IdSet.Members(i.State.Sprints).Contains(sprint.Id));
        var texts = (await _site.GetAsync($"rest/api/2/issue/{item.Item.Id}?fields=customfield_10104")).List("fields.customfield_10104").Select(s => s.GetString()!);
        Assert.Contains(texts, t => t.Contains("name=Ebb, flow [7],\nstate=OPEN,startDate=", StringComparison.Ordinal) && t.Contains("state=CLOSED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task D6_Changelog_IsEmbeddedWholeOldestFirstAndWithoutFieldIds()
    {
        var item = World.Items.MaxBy(i => i.Entries.Count)!;
        var issue = (await _site.PostAsync("rest/api/2/search", new { jql = $"key = {item.Key}", fields = new[] { "updated" }, expand = new[] { "changelog" } })).At("issues.0");
        Assert.Equal(item.Entries.Select(e => e.Id.ToString(CultureInfo.InvariantCulture)), issue.List("changelog.histories").Select(h => h.Text("id")));
        Assert.Equal(item.Entries.Count, issue.At("changelog.total").GetInt32());
        Assert.DoesNotContain(issue.List("changelog.histories").SelectMany(h => h.List("items")), i => i.Has("fieldId"));
        Assert.True(issue.At("changelog.histories.0.author").Has("key"));
    }

    [Fact]
    public async Task Comments_Paged_ComeWithTotal()
    {
        var item = View.Items.First(i => i.Comments >= 4);
        var page = await _site.GetAsync($"rest/api/2/issue/{item.Item.Key}/comment?startAt=1&maxResults=2");
        Assert.Equal(item.Item.Comments.Skip(1).Take(2).Select(c => c.Id.ToString(CultureInfo.InvariantCulture)), page.List("comments").Select(c => c.Text("id")));
        Assert.Equal(item.Comments, page.At("total").GetInt32());
        Assert.Equal(item.Comments, (await _site.GetAsync($"rest/api/2/issue/{item.Item.Key}/comment")).List("comments").Length);
    }

    [Theory]
    [InlineData("rest/api/2/search/jql?jql=project=LIG")]
    [InlineData("rest/api/2/issue/LIG-1/changelog")]
    [InlineData("rest/api/3/serverInfo")]
    [InlineData("rest/software/1.0/board/1/issue")]
    [InlineData("/rest/api/2/serverInfo")]
    public async Task K5K6K10_PathOfCloudOrOutsideItsOwn_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _site.SendAsync(path)).StatusCode);
}
