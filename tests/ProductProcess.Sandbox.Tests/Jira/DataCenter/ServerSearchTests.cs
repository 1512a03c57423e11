using System.Globalization;
using System.Net;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.DataCenter;

public sealed class ServerSearchTests : IAsyncLifetime
{
    private const string Search = "rest/api/2/search";
    private static readonly SimulatedWorkspace World = Worlds.Of("ten-thousand");
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.ServerAsync("ten-thousand");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Search_ByKeyset_WalksAProjectToItsEnd()
    {
        var team = World.Teams[0];
        var ids = new List<string>();
        for (var last = ""; ; last = $" AND id > {ids[^1]}")
        {
            var page = await _site.PostAsync(Search, new { jql = $"project = \"{team.Key}\"{last} ORDER BY id ASC", maxResults = 5000, fields = new[] { "updated" } });
            if (page.List("issues").Length == 0)
                break;
            Assert.Equal("1000", page.Text("maxResults"));
            ids.AddRange(page.List("issues").Select(i => i.Text("id")));
        }

        Assert.Equal(World.Items.Where(i => i.Team == team).Select(i => i.Id.ToString(CultureInfo.InvariantCulture)), ids);
    }

    [Fact]
    public async Task Search_GetAndPost_AnswerAlike()
    {
        var keys = string.Join(", ", World.Teams.Take(2).Select(t => t.Key));
        var since = World.Until.AddDays(-3).ToUnixTimeMilliseconds();
        var jql = $"project in ({keys}) AND updated >= {since} ORDER BY key DESC";
        var posted = await _site.PostAsync(Search, new { jql, startAt = 2, maxResults = 7, fields = new[] { "summary" } });
        var got = await _site.GetAsync($"{Search}?jql={Uri.EscapeDataString(jql)}&startAt=2&maxResults=7&fields=summary");
        Assert.Equal(posted.GetRawText(), got.GetRawText());
        Assert.Equal(["expand", "startAt", "maxResults", "total", "issues"], got.Names());
        Assert.Equal(7, got.List("issues").Length);
    }

    [Theory]
    [InlineData("9.12.14", HttpStatusCode.OK)]
    [InlineData("10.3.1", HttpStatusCode.InternalServerError)]
    [InlineData("11.0.0", HttpStatusCode.InternalServerError)]
    public async Task K4_BeyondRow10000_IsRefusedFromVersion10On(string version, HttpStatusCode status)
    {
        await using var site = await Served.ServerAsync("ten-thousand", version);
        await site.PostAsync(Search, new { jql = "order by id", startAt = 9_900, maxResults = 100 });
        var page = await site.PostAsync(Search, new { jql = "order by id", startAt = 9_901, maxResults = 100 }, status);
        if (status != HttpStatusCode.OK)
            Assert.Equal("Search limit exceeded", page.Error());
        Assert.Equal(version, (await site.GetAsync("rest/api/2/serverInfo")).Text("version"));
    }
}
