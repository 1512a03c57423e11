using System.Globalization;
using System.Net;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

/// <summary>What a census asks: who is there, what is closed, what may still be read.</summary>
public sealed class CloudCensusTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task C3_ClosedProjects_AreListedWhenAskedFor()
    {
        _site.Server.Live.Archive("LIG");
        _site.Server.Live.Trash("FER");
        Assert.Equal(["CRA", "PIL", "QUA", "TUG"], await KeysAsync(""));
        Assert.Equal(["CRA", "PIL", "QUA", "TUG"], await KeysAsync("?status=live"));
        Assert.Equal(["LIG"], await KeysAsync("?status=archived"));
        Assert.Equal(["FER"], await KeysAsync("?status=deleted"));
        Assert.Equal(["FER", "LIG"], await KeysAsync("?status=archived&status=deleted"));
        Assert.True((await _site.GetAsync("rest/api/3/project/search?status=archived")).At("values.0.archived").GetBoolean());
        Assert.True((await _site.GetAsync("rest/api/3/project/search?status=deleted")).At("values.0").Has("retentionTillDate"));
        await _site.GetAsync("rest/api/3/project/search?status=gone", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Projects_WithInsight_TellHowManyItemsAndWhenTheLastMoved()
    {
        var project = (await _site.GetAsync("rest/api/3/project/search?keys=LIG&expand=insight")).At("values.0");
        Assert.Equal(World.Items.Count(i => i.Team.Key == "LIG"), project.At("insight.totalIssueCount").GetInt32());
        var last = World.At(World.Until).Items.Where(i => i.Item.Team.Key == "LIG").Max(i => i.Updated);
        Assert.Equal(last, DateTimeOffset.ParseExact(project.Text("insight.lastIssueUpdateTime"), "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture).ToUnixTimeMilliseconds());
        Assert.False((await _site.GetAsync("rest/api/3/project/search?keys=LIG")).At("values.0").Has("insight"));
    }

    [Fact]
    public async Task C12_Users_Paged_AreEverybody()
    {
        var first = await _site.GetAsync("rest/api/3/users/search?maxResults=10");
        var rest = await _site.GetAsync("rest/api/3/users/search?startAt=10&maxResults=5000");
        Assert.Equal(World.People.Select(p => p.Id), first.EnumerateArray().Concat(rest.EnumerateArray()).Select(u => u.Text("accountId")));
        var some = World.People.Take(12).Select(p => $"accountId={p.Id}");
        Assert.Equal(10, (await _site.GetAsync($"rest/api/3/user/bulk?{string.Join('&', some)}")).List("values").Length);
        Assert.Equal(12, (await _site.GetAsync($"rest/api/3/user/bulk?{string.Join('&', some)}&maxResults=50")).List("values").Length);
        await _site.GetAsync("rest/api/3/user/bulk", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task E2_FieldLists_DifferAndTogetherAreWhole()
    {
        var all = (await _site.GetAsync("rest/api/3/field")).EnumerateArray().Select(f => f.Text("id")).ToHashSet();
        var searched = (await _site.GetAsync("rest/api/3/field/search")).List("values").Select(f => f.Text("id")).ToHashSet();
        Assert.Equal(("customfield_10016", "customfield_10015"), (Assert.Single(all.Except(searched)), Assert.Single(searched.Except(all))));
        Assert.All((await _site.GetAsync("rest/api/3/field/search?type=custom&maxResults=1000")).List("values"), f => Assert.True(f.At("schema").Has("custom")));
    }

    [Fact]
    public async Task PriorityAndResolutionPages_HoldWhatTheListsHold()
    {
        Assert.Equal(5, (await _site.GetAsync("rest/api/3/priority/search")).List("values").Length);
        Assert.Equal((1, false), ((await _site.GetAsync("rest/api/3/resolution/search?maxResults=1")).List("values").Length, (await _site.GetAsync("rest/api/3/resolution/search?maxResults=1")).At("isLast").GetBoolean()));
    }

    [Fact]
    public async Task C7_BulkFetch_UnderItsFieldRules_TakesAThousand()
    {
        string[] ids = [.. World.Items.Take(1000).Select(i => i.Id.ToString(CultureInfo.InvariantCulture))];
        const string path = "rest/api/3/issue/bulkfetch";
        Assert.Equal(1000, (await _site.PostAsync(path, new { issueIdsOrKeys = ids, fields = new[] { "updated" } })).List("issues").Length);
        await _site.PostAsync(path, new { issueIdsOrKeys = ids, fields = new[] { "updated", "comment" } }, HttpStatusCode.BadRequest);
        await _site.PostAsync(path, new { issueIdsOrKeys = ids, fields = new[] { "updated" }, expand = new[] { "changelog" } }, HttpStatusCode.BadRequest);
        await _site.PostAsync(path, new { issueIdsOrKeys = ids, fields = new[] { "*all" } }, HttpStatusCode.BadRequest);
        await _site.PostAsync(path, new { issueIdsOrKeys = ids.Append("1"), fields = new[] { "updated" } }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ArchivedItem_CanBeReadButNotFound()
    {
        var item = World.Items[3];
        _site.Server.Live.Archive(item.Id);
        Assert.Equal(0, (await _site.PostAsync("rest/api/3/search/approximate-count", new { jql = $"project = {item.Team.Key} AND created = {item.Created}" })).At("count").GetInt32());
        Assert.NotEqual("", (await _site.GetAsync($"rest/api/3/issue/{item.Id}?fields=archiveddate")).Text("fields.archiveddate"));
        _site.Server.Live.Unarchive(item.Id);
        Assert.Equal("", (await _site.GetAsync($"rest/api/3/issue/{item.Id}?fields=archiveddate")).Text("fields.archiveddate"));
    }

    [Fact]
    public async Task ReconcileIssues_UpTo50_AreTaken()
    {
        const string path = "rest/api/3/search/jql";
        Assert.NotEmpty((await _site.PostAsync(path, new { jql = "project = LIG", reconcileIssues = Enumerable.Range(1, 50) })).List("issues"));
        await _site.PostAsync(path, new { jql = "project = LIG", reconcileIssues = Enumerable.Range(1, 51) }, HttpStatusCode.BadRequest);
    }

    private async Task<IEnumerable<string>> KeysAsync(string query) =>
        (await _site.GetAsync("rest/api/3/project/search" + query)).List("values").Select(p => p.Text("key"));
}
