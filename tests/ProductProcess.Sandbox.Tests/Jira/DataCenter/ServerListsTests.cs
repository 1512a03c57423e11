using System.Net;

namespace ProductProcess.Sandbox.Tests.Jira.DataCenter;

public sealed class ServerListsTests : IAsyncLifetime
{
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.ServerAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task ServerInfo_AskedByAnybody_IsAServerUnderItsPath()
    {
        _site.Use(null, null);
        var info = await _site.GetAsync("rest/api/2/serverInfo");
        Assert.Equal(("Server", "9.12.14", _site.Server.Url.ToString().TrimEnd('/')), (info.Text("deploymentType"), info.Text("version"), info.Text("baseUrl")));
        Assert.EndsWith("/jira", info.Text("baseUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_OfTheSite_HoldTheWorkflowAndTheProjects()
    {
        Assert.Equal(6, (await _site.GetAsync("rest/api/2/status")).GetArrayLength());
        Assert.Equal(5, (await _site.GetAsync("rest/api/2/priority")).GetArrayLength());
        Assert.Equal(3, (await _site.GetAsync("rest/api/2/resolution")).GetArrayLength());
        Assert.Equal(5, (await _site.GetAsync("rest/api/2/issuetype")).GetArrayLength());
        Assert.Equal(["CRA", "FER", "LIG", "PIL", "QUA", "TUG"], (await _site.GetAsync("rest/api/2/project")).EnumerateArray().Select(p => p.Text("key")));
        var custom = (await _site.GetAsync("rest/api/2/field")).EnumerateArray().Where(f => f.At("custom").GetBoolean()).ToDictionary(f => f.Text("schema.custom"), f => f.Text("id"));
        Assert.Equal(("customfield_10104", "customfield_10101"), (custom["com.pyxis.greenhopper.jira:gh-sprint"], custom["com.pyxis.greenhopper.jira:gh-epic-link"]));
    }

    [Fact]
    public async Task Boards_OfTeams_HaveNoLocationButSprintsAndEstimation()
    {
        var boards = (await _site.GetAsync("rest/agile/1.0/board")).List("values");
        Assert.Equal(6, boards.Length);
        Assert.All(boards, b => Assert.False(b.Has("location")));
        var scrum = boards.First(b => b.Text("type") == "scrum").Text("id");
        Assert.Equal("closed", (await _site.GetAsync($"rest/agile/1.0/board/{scrum}/sprint")).Text("values.0.state"));
        Assert.Equal("customfield_10106", (await _site.GetAsync($"rest/agile/1.0/board/{scrum}/configuration")).Text("estimation.field.fieldId"));
        var kanban = boards.First(b => b.Text("type") == "kanban").Text("id");
        await _site.GetAsync($"rest/agile/1.0/board/{kanban}/sprint", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Bearer", SandboxServer.Token, HttpStatusCode.OK)]
    [InlineData("Basic", $"{SandboxServer.Login}:{SandboxServer.Password}", HttpStatusCode.OK)]
    [InlineData("Basic", $"{SandboxServer.Login}:{SandboxServer.Token}", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", $"{SandboxServer.Email}:{SandboxServer.Token}", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "other", HttpStatusCode.Unauthorized)]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    public async Task K8_Token_IsBearerAndNoPassword(string? scheme, string? secret, HttpStatusCode status)
    {
        _site.Use(scheme, secret);
        var response = await _site.SendAsync("rest/api/2/myself");
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, response.Headers.GetValues("x-seraph-loginreason").Single() == "OK");
    }

    [Theory]
    [InlineData("8.13.0", HttpStatusCode.Unauthorized)]
    [InlineData("8.14.0", HttpStatusCode.OK)]
    public async Task Token_BeforeVersion8_14_IsUnknown(string version, HttpStatusCode status)
    {
        await using var site = await Served.ServerAsync("steady", version);
        Assert.Equal(status, (await site.SendAsync("rest/api/2/myself")).StatusCode);
    }
}
