using System.Globalization;
using System.Net;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;
using ProductProcess.Specs;

namespace ProductProcess.Sandbox.Tests.Contracts;

/// <summary>What the sandbox answers as Jira Cloud is what Atlassian's description allows.</summary>
public sealed class CloudContractTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private static readonly WorkspaceView View = World.At(World.Until);
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("harbour", keepExchanges: true);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("rest/api/3/serverInfo")]
    [InlineData("rest/api/3/myself")]
    [InlineData("rest/api/3/field")]
    [InlineData("rest/api/3/field/search?maxResults=50&type=custom")]
    [InlineData("rest/api/3/status")]
    [InlineData("rest/api/3/priority")]
    [InlineData("rest/api/3/priority/search?startAt=1")]
    [InlineData("rest/api/3/resolution")]
    [InlineData("rest/api/3/resolution/search")]
    [InlineData("rest/api/3/issuetype")]
    [InlineData("rest/api/3/project/search?maxResults=2&expand=insight")]
    [InlineData("rest/api/3/project/search?status=archived&status=deleted")]
    [InlineData("rest/api/3/users/search?maxResults=100")]
    [InlineData("rest/api/3/search/jql?jql=project=LIG&maxResults=5")]
    [InlineData("rest/api/3/search/jql?jql=project=LIG&fields=*all&expand=changelog&maxResults=100")]
    [InlineData("rest/api/3/issue/LIG-1?expand=changelog")]
    [InlineData("rest/api/3/issue/LIG-1/changelog?maxResults=5")]
    [InlineData("rest/api/3/issue/LIG-1/comment?maxResults=5")]
    [InlineData("rest/agile/1.0/board?maxResults=3")]
    [InlineData("rest/agile/1.0/board?projectKeyOrId=LIG")]
    public async Task Get_EachEndpoint_KeepsTheContract(string path)
    {
        _site.Server.Live.Archive("FER");
        _site.Server.Live.Trash("TUG");
        await _site.GetAsync(path);
        await CheckAsync();
    }

    [Fact]
    public async Task Boards_TheirConfigurationsAndSprints_KeepTheContract()
    {
        foreach (var team in World.Teams)
        {
            await _site.GetAsync($"rest/agile/1.0/board/{team.BoardId}/configuration");
            await _site.GetAsync($"rest/agile/1.0/board/{team.BoardId}/sprint", team.HasSprints ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        }

        await CheckAsync();
    }

    [Fact]
    public async Task Posts_EachEndpoint_KeepTheContract()
    {
        string[] ids = [.. World.Items.Take(50).Select(i => i.Id.ToString(CultureInfo.InvariantCulture))];
        await _site.PostAsync("rest/api/3/search/jql", new { jql = "project = LIG order by id", maxResults = 5000, fields = new[] { "id" }, reconcileIssues = new[] { 1 } });
        await _site.PostAsync("rest/api/3/search/jql", new { jql = "project = LIG", fields = new[] { "*all" }, expand = "changelog" });
        await _site.PostAsync("rest/api/3/search/jql", new { jql = "project = NOPE" }, HttpStatusCode.BadRequest);
        await _site.PostAsync("rest/api/3/search/approximate-count", new { jql = "project = LIG" });
        await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = ids, fields = new[] { "*all" }, expand = new[] { "changelog" } });
        await _site.PostAsync("rest/api/3/changelog/bulkfetch", new { issueIdsOrKeys = ids, maxResults = 10_000 });
        await CheckAsync();
    }

    [Fact]
    public async Task Issues_OfEveryKindAndWithEveryChange_KeepTheContract()
    {
        var moved = World.Items.First(i => i.Team.Key == "LIG");
        _site.Server.Live.Move(moved.Id, "FER");
        var kinds = View.Items.GroupBy(i => i.Item.Type.Id).Select(g => g.MaxBy(i => i.Entries)!.Item.Id);
        var changes = Enum.GetValues<ChangeField>().Select(f => World.Items.FirstOrDefault(i => i.Entries.Any(e => e.Changes.Any(c => c.Field == f)))?.Id).OfType<long>();
        foreach (var id in kinds.Concat(changes).Append(moved.Id).Distinct())
            await _site.GetAsync($"rest/api/3/issue/{id}?expand=changelog");
        await CheckAsync();
    }

    [Fact]
    public async Task Strangers_AtEveryEndpoint_GetWhatTheContractAllows()
    {
        _site.Use("Bearer", "expired");
        await _site.GetAsync("rest/api/3/project/search");
        await _site.GetAsync("rest/api/3/search/jql?jql=project=LIG");
        await _site.GetAsync("rest/api/3/field");
        await _site.GetAsync("rest/api/3/myself", HttpStatusCode.Unauthorized);
        await _site.GetAsync("rest/api/3/issue/LIG-1", HttpStatusCode.NotFound);
        await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = new[] { "LIG-1" } });
        await CheckAsync();
    }

    private async Task CheckAsync()
    {
        var contract = await JiraContract.ReadyAsync();
        Assert.NotEmpty(_site.Server.Exchanges);
        string[] problems = [.. _site.Server.Exchanges.SelectMany(e => contract.CheckReply(e.Method, e.Path, e.Status, e.Reply)
            .Where(p => !JiraDeviations.Covers(e.Path, p)).Select(p => $"{e.Method} {e.Path}: {p}")).Distinct()];
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(20)));
    }
}
