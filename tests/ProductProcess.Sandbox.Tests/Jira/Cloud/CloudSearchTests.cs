using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudSearchTests : IAsyncLifetime
{
    private const string Search = "rest/api/3/search/jql";
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("ten-thousand");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Search_IdsAlone_ComesInPagesOf5000UntilTheTokenIsGone()
    {
        var (pages, ids) = await WalkAsync(["id"]);
        Assert.Equal([5000, 5000, Worlds.Of("ten-thousand").Items.Count - 10_000], pages);
        Assert.Equal(Worlds.Of("ten-thousand").Items.Select(i => i.Id.ToString(CultureInfo.InvariantCulture)), ids);
    }

    [Fact]
    public async Task Search_WithAnyField_ComesInPagesOf100()
    {
        var page = await _site.PostAsync(Search, new { jql = "updated >= 0", maxResults = 5000, fields = new[] { "updated" } });
        Assert.Equal(100, page.List("issues").Length);
        Assert.False(page.At("isLast").GetBoolean());
        Assert.Equal(["updated"], page.At("issues.0.fields").Names());
    }

    [Fact]
    public async Task Search_Page_TellsNoTotal()
    {
        var page = await _site.GetAsync($"{Search}?jql=project%20%3D%20ALD&maxResults=2");
        Assert.Equal(["issues", "nextPageToken", "isLast"], page.Names());
        Assert.Equal(["id"], page.At("issues.0").Names());
        var token = page.Text("nextPageToken");
        Assert.True(token.Contains('+') && token.Contains('/') && token.Contains('='));
        var next = await _site.GetAsync($"{Search}?jql=project%20%3D%20ALD&maxResults=2&nextPageToken={Uri.EscapeDataString(token)}");
        Assert.Empty(next.List("issues").Select(i => i.Text("id")).Intersect(page.List("issues").Select(i => i.Text("id"))));
        Assert.Contains("next page token", (await _site.GetAsync($"{Search}?jql=project%20%3D%20ALD&nextPageToken={token}", HttpStatusCode.BadRequest)).Error(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order by id", "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.")]
    [InlineData("", "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.")]
    [InlineData("project = NOPE", "The value 'NOPE' does not exist for the field 'project'.")]
    [InlineData("status = Done", "Field 'status' does not exist or you do not have permission to view it.")]
    public async Task Search_RefusedQuestion_Is400InJirasWords(string jql, string message)
    {
        Assert.Equal(message, (await _site.PostAsync(Search, new { jql }, HttpStatusCode.BadRequest)).Error());
        Assert.Equal(message, (await _site.PostAsync("rest/api/3/search/approximate-count", new { jql }, HttpStatusCode.BadRequest)).Error());
    }

    [Theory]
    [InlineData(Search)]
    [InlineData("rest/api/3/issue/bulkfetch")]
    [InlineData("rest/api/3/changelog/bulkfetch")]
    public async Task Post_NoObject_Is400(string path) =>
        Assert.StartsWith("Invalid request payload", (await _site.PostAsync(path, new[] { 1 }, HttpStatusCode.BadRequest)).Error(), StringComparison.Ordinal);

    [Fact]
    public async Task Search_UpdatedSince_FindsWhatTheHistoriesSay()
    {
        var world = Worlds.Of("ten-thousand");
        var since = world.Until.AddDays(-2).ToUnixTimeMilliseconds();
        var expected = world.Items.Where(i => i.Created >= since || i.Entries.Any(e => e.At >= since) || i.Comments.Any(c => c.At >= since));
        var page = await _site.PostAsync(Search, new { jql = $"updated >= {since} order by id asc", maxResults = 5000 });
        Assert.Equal(expected.Select(i => i.Id.ToString(CultureInfo.InvariantCulture)), page.List("issues").Select(i => i.Text("id")));
        var count = await _site.PostAsync("rest/api/3/search/approximate-count", new { jql = $"updated >= {since}" });
        Assert.Equal(page.List("issues").Length, count.At("count").GetInt32());
    }

    [Fact]
    public async Task OldSearch_AnyWay_IsGone()
    {
        Assert.Contains("CHANGE-2046", (await _site.GetAsync("rest/api/3/search?jql=project=ALD", HttpStatusCode.Gone)).Error(), StringComparison.Ordinal);
        Assert.Contains("CHANGE-2046", (await _site.PostAsync("rest/api/3/search", new { }, HttpStatusCode.Gone)).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BulkFetch_SomeUnknown_LeavesThemOutAndSortsById()
    {
        var items = Worlds.Of("ten-thousand").Items;
        string[] asked = [items[9].Key, "NOPE-1", items[3].Id.ToString(CultureInfo.InvariantCulture), items[9].Key.ToLowerInvariant(), "77"];
        var answer = await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = asked, fields = new[] { "summary" } });
        Assert.Equal([items[3].Key, items[9].Key], answer.List("issues").Select(i => i.Text("key")));
        Assert.Empty(answer.List("issueErrors"));
    }

    [Fact]
    public async Task BulkFetch_MoreThan100_IsRefused() =>
        Assert.Contains("at most 100", (await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = Enumerable.Range(0, 101) }, HttpStatusCode.BadRequest)).Error(), StringComparison.Ordinal);

    [Fact]
    public async Task Search_TenThousandWholeIssues_IsQuick()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (_, ids) = await WalkAsync(["*all"]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{ids.Count} issues in {watch.ElapsedMilliseconds} ms");
        Assert.Equal(Worlds.Of("ten-thousand").Items.Count, ids.Distinct().Count());
        Assert.Equal((ids.Count + 99) / 100, _site.Server.Requests);
        Assert.Equal(_site.Server.Requests, _site.Server.RequestsByPath["/rest/api/3/search/jql"]);
    }

    private async Task<(List<int> Pages, List<string> Ids)> WalkAsync(string[] fields)
    {
        var (pages, ids) = (new List<int>(), new List<string>());
        string? token = null;
        do
        {
            var page = await _site.PostAsync(Search, new { jql = "updated >= 0 order by id asc", maxResults = 5000, fields, nextPageToken = token });
            pages.Add(page.List("issues").Length);
            ids.AddRange(page.List("issues").Select(i => i.Text("id")));
            token = page.TryGetProperty("nextPageToken", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        }
        while (token is not null);
        return (pages, ids);
    }
}
