using System.Globalization;
using System.Net;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudListsTests : IAsyncLifetime
{
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task ServerInfo_OfTheSite_IsCloudWithItsClock()
    {
        var response = await _site.SendAsync("rest/api/3/serverInfo");
        Assert.Equal(_site.Time.GetUtcNow(), response.Headers.Date);
        var info = await _site.GetAsync("rest/api/2/serverInfo");
        Assert.Equal(("Cloud", _site.Server.Url.ToString().TrimEnd('/'), "2026-11-01T08:30:00.000+0000"), (info.Text("deploymentType"), info.Text("baseUrl"), info.Text("serverTime")));
    }

    [Fact]
    public async Task Fields_OfTheSite_TellWhatTheyAre()
    {
        var custom = (await _site.GetAsync("rest/api/3/field")).EnumerateArray().Where(f => f.At("custom").GetBoolean()).ToDictionary(f => f.Text("id"), f => f.Text("schema.custom"));
        Assert.Equal("com.pyxis.greenhopper.jira:gh-sprint", custom["customfield_10020"]);
        Assert.Equal("com.atlassian.teams:rm-teams-custom-field-team", custom["customfield_10001"]);
        Assert.Equal("com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", custom["customfield_10021"]);
        Assert.Equal("com.atlassian.jira.plugin.system.customfieldtypes:float", custom["customfield_10024"]);
        Assert.Equal("com.pyxis.greenhopper.jira:gh-epic-link", custom["customfield_10014"]);
    }

    [Fact]
    public async Task Lists_OfTheSite_HoldTheWorkflow()
    {
        var statuses = (await _site.GetAsync("rest/api/3/status")).EnumerateArray().ToDictionary(s => s.Text("name"), s => s.Text("statusCategory.key"));
        Assert.Equal("new", statuses["Backlog"]);
        Assert.Equal("indeterminate", statuses["In Review"]);
        Assert.Equal("done", statuses["Done"]);
        Assert.Equal(5, (await _site.GetAsync("rest/api/3/priority")).GetArrayLength());
        Assert.Equal(["Done", "Won't Do", "Duplicate"], (await _site.GetAsync("rest/api/3/resolution")).EnumerateArray().Select(r => r.Text("name")));
        Assert.Equal(["1", "0", "0", "0", "-1"], (await _site.GetAsync("rest/api/3/issuetype")).EnumerateArray().Select(t => t.Text("hierarchyLevel")));
    }

    [Fact]
    public async Task Projects_Paged_AreAllThere()
    {
        var first = await _site.GetAsync("rest/api/3/project/search?maxResults=4");
        var second = await _site.GetAsync("rest/api/3/project/search?maxResults=4&startAt=4");
        Assert.Equal((6, false, true), (first.At("total").GetInt32(), first.At("isLast").GetBoolean(), second.At("isLast").GetBoolean()));
        Assert.Equal(["CRA", "FER", "LIG", "PIL", "QUA", "TUG"], first.List("values").Concat(second.List("values")).Select(p => p.Text("key")));
        Assert.Equal(100, (await _site.GetAsync("rest/api/3/project/search?maxResults=500")).At("maxResults").GetInt32());
    }

    [Fact]
    public async Task Boards_OfTeams_AreScrumOrKanban()
    {
        var boards = (await _site.GetAsync("rest/agile/1.0/board?maxResults=500")).At("values").EnumerateArray().ToDictionary(b => b.Text("location.projectKey"), b => b.Text("type"));
        Assert.Equal(("scrum", "kanban", 6), (boards["LIG"], boards["FER"], boards.Count));
        Assert.Equal("LIG", (await _site.GetAsync("rest/agile/1.0/board?projectKeyOrId=LIG")).Text("values.0.location.projectKey"));
        var team = Worlds.Of("harbour").Team("Lighthouse");
        var configuration = await _site.GetAsync($"rest/agile/1.0/board/{team.BoardId}/configuration");
        Assert.Equal("customfield_10024", configuration.Text("estimation.field.fieldId"));
        Assert.Contains("10003", configuration.List("columnConfig.columns").SelectMany(c => c.List("statuses")).Select(s => s.Text("id")));
    }

    [Fact]
    public async Task Sprints_OfABoard_AreCappedAt50AndShowTheirState()
    {
        var world = Worlds.Of("harbour");
        var board = world.Team("Quayside").BoardId;
        var first = await _site.GetAsync($"rest/agile/1.0/board/{board}/sprint?maxResults=100");
        Assert.Equal((50, 50, false), (first.At("maxResults").GetInt32(), first.List("values").Length, first.At("isLast").GetBoolean()));
        var rest = await _site.GetAsync($"rest/agile/1.0/board/{board}/sprint?startAt=50");
        SimulatedSprint[] sprints = [.. world.Sprints.Where(s => s.BoardId == board)];
        Assert.Equal(sprints.Select(s => s.Id), first.List("values").Concat(rest.List("values")).Select(s => s.Text("id")));
        var closed = first.At("values.0");
        Assert.Equal("closed", closed.Text("state"));
        Assert.Equal(sprints[0].Completed, DateTimeOffset.Parse(closed.Text("completeDate"), CultureInfo.InvariantCulture).ToUnixTimeMilliseconds());
        var active = rest.List("values").Single(s => s.Text("state") == "active");
        Assert.True(active.Has("startDate") && active.Has("endDate") && !active.Has("completeDate"));
        Assert.Equal(active.Text("id"), (await _site.GetAsync($"rest/agile/1.0/board/{board}/sprint?state=active")).Text("values.0.id"));
    }

    [Fact]
    public async Task Sprints_OfAKanbanBoard_AreRefused()
    {
        var board = Worlds.Of("harbour").Team("Ferries").BoardId;
        Assert.Equal("The board does not support sprints", (await _site.GetAsync($"rest/agile/1.0/board/{board}/sprint", HttpStatusCode.BadRequest)).Error());
        await _site.GetAsync("rest/agile/1.0/board/99/sprint", HttpStatusCode.NotFound);
    }
}
