using System.Globalization;
using System.Text.Json;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Faults;

public sealed class SearchFaultTests
{
    private const string Cloud = "rest/api/3/search/jql";
    private const string Server = "rest/api/2/search";
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");

    [Fact]
    public async Task A6_EmptyPages_HaveATokenOfTheirOwnAndTheWalkGoesOn()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Search.EmptyPages = 2;
        var pages = await WalkAsync(site);
        Assert.Equal([0, 0, 100], pages.Take(3).Select(p => p.List("issues").Length));
        Assert.Equal(3, pages.Take(3).Select(p => p.Text("nextPageToken")).Distinct().Count());
        Assert.Equal(Lighthouse(), Ids(pages));
    }

    [Fact]
    public async Task A4_RepeatedTokens_LeadBackToTheSamePage()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Search.RepeatedTokens = 2;
        var first = await PageAsync(site, null);
        var second = await PageAsync(site, first.Text("nextPageToken"));
        var third = await PageAsync(site, second.Text("nextPageToken"));
        Assert.Equal(first.Text("nextPageToken"), second.Text("nextPageToken"));
        Assert.NotEqual(second.Text("nextPageToken"), third.Text("nextPageToken"));
        Assert.Equal(Ids([first]), Ids([third]));
    }

    [Fact]
    public async Task A14_DuplicateRows_AreOnEveryPageAndNoneIsLost()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Search.DuplicateRows = 3;
        var ids = Ids(await WalkAsync(site));
        Assert.Equal(Lighthouse(), ids.Distinct());
        Assert.Equal(3 * ((Lighthouse().Count + 99) / 100), ids.Count - Lighthouse().Count);
    }

    [Theory]
    [InlineData(false, false, false, new[] { "issues", "isLast" }, true)]
    [InlineData(true, false, false, new[] { "issues", "isLast" }, false)]
    [InlineData(false, true, false, new[] { "issues" }, null)]
    [InlineData(false, false, true, new[] { "issues", "nextPageToken", "isLast" }, true)]
    public async Task A1A2A3_LastPage_EndsInEveryWayThatWasSeen(bool lies, bool without, bool isNull, string[] names, bool? isLast)
    {
        await using var site = await Served.CloudAsync("harbour");
        (site.Faults.Search.IsLastLies, site.Faults.Search.WithoutIsLast, site.Faults.Search.NullAtTheEnd) = (lies, without, isNull);
        var last = (await WalkAsync(site))[^1];
        Assert.Equal(names, last.Names());
        Assert.Equal(isLast, last.Has("isLast") ? last.At("isLast").GetBoolean() : null);
        if (isNull)
            Assert.Equal(JsonValueKind.Null, last.At("nextPageToken").ValueKind);
        Assert.Equal(lies, (await PageAsync(site, null)).TryGetProperty("isLast", out var first) && first.GetBoolean());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A17_MissingFields_AreAbsentAndNotNull(bool cloud)
    {
        await using var site = cloud ? await Served.CloudAsync("harbour") : await Served.ServerAsync("harbour");
        site.Faults.Search.MissingFields = ["assignee"];
        var page = await site.PostAsync(cloud ? Cloud : Server, new { jql = "project = LIG", fields = new[] { "assignee", "summary" } });
        Assert.All(page.List("issues"), i => Assert.Equal(["summary"], i.At("fields").Names()));
    }

    [Fact]
    public async Task C7_IssueErrors_TakeTheFirstIssuesOfABulkFetch()
    {
        await using var site = await Served.CloudAsync("harbour");
        string[] ids = [.. World.Items.Take(4).Select(i => i.Id.ToString(CultureInfo.InvariantCulture))];
        site.Faults.Search.IssueErrors = 1;
        var answer = await site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = ids, fields = new[] { "updated" } });
        Assert.Equal(ids[0], Assert.Single(answer.List("issueErrors")).Text("id"));
        Assert.Equal(ids[1..], answer.List("issues").Select(i => i.Text("id")));
        Assert.Empty((await site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = ids, fields = new[] { "updated" } })).List("issueErrors"));
    }

    [Theory]
    [InlineData(false, 50)]
    [InlineData(true, 1000)]
    public async Task K3_SmallPages_TellTheirSizeOrLie(bool lies, int echoed)
    {
        await using var site = await Served.ServerAsync("harbour");
        (site.Faults.Search.PageHolds, site.Faults.Search.EchoesWhatWasAsked) = (50, lies);
        var page = await site.PostAsync(Server, new { jql = "project = LIG order by id", maxResults = 1000, fields = new[] { "id" } });
        Assert.Equal((50, echoed), (page.List("issues").Length, page.At("maxResults").GetInt32()));
    }

    [Fact]
    public async Task K2K7_TotalTooLargeAndEmptyPages_PromiseWhatDoesNotCome()
    {
        await using var site = await Served.ServerAsync("harbour");
        site.Faults.Search.TotalTooLarge = 50;
        site.Faults.Search.EmptyPages = 1;
        var question = new { jql = "project = LIG order by id", maxResults = 10, fields = new[] { "id" } };
        var empty = await site.PostAsync(Server, question);
        Assert.Equal((0, Lighthouse().Count + 50), (empty.List("issues").Length, empty.At("total").GetInt32()));
        Assert.Equal(10, (await site.PostAsync(Server, question)).List("issues").Length);
        Assert.Empty((await site.PostAsync(Server, new { question.jql, startAt = Lighthouse().Count, question.maxResults })).List("issues"));
    }

    [Fact]
    public async Task Walk_WhileRowsGoAndCome_LosesNoneThatStays()
    {
        await using var site = await Served.CloudAsync("harbour");
        var first = await PageAsync(site, null);
        site.Server.Live.Delete(long.Parse(first.Text("issues.5.id"), CultureInfo.InvariantCulture));
        site.Server.Live.Delete(long.Parse(first.Text("issues.99.id"), CultureInfo.InvariantCulture));
        Assert.Equal(Lighthouse().Skip(100).Take(100), Ids([await PageAsync(site, first.Text("nextPageToken"))]));
    }

    private static List<string> Lighthouse() => [.. World.Items.Where(i => i.Team.Key == "LIG").Select(i => i.Id.ToString(CultureInfo.InvariantCulture))];

    private static List<string> Ids(IEnumerable<JsonElement> pages) => [.. pages.SelectMany(p => p.List("issues")).Select(i => i.Text("id"))];

    private static Task<JsonElement> PageAsync(Served site, string? token) =>
        site.PostAsync(Cloud, new { jql = "project = LIG order by id", maxResults = 5000, fields = new[] { "updated" }, nextPageToken = token });

    private static async Task<List<JsonElement>> WalkAsync(Served site)
    {
        var pages = new List<JsonElement>();
        string? token = null;
        do
        {
            pages.Add(await PageAsync(site, token));
            token = pages[^1].TryGetProperty("nextPageToken", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        }
        while (token is not null);
        return pages;
    }
}
