using System.Globalization;
using System.Net;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudHistoryTests : IAsyncLifetime
{
    private const string Bulk = "rest/api/3/changelog/bulkfetch";
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("harbour");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Bulk_ManyIssues_SplitsHistoriesOverPagesAndLosesNone()
    {
        var items = World.Items.Skip(500).Take(300).ToArray();
        var (seen, pagesOf) = (new Dictionary<string, List<string>>(), new Dictionary<string, int>());
        var (token, last) = ((string?)null, 0L);
        do
        {
            var page = await _site.PostAsync(Bulk, new { issueIdsOrKeys = items.Select(i => i.Key), maxResults = 200, nextPageToken = token });
            foreach (var log in page.List("issueChangeLogs"))
            {
                var issue = log.Text("issueId");
                pagesOf[issue] = pagesOf.GetValueOrDefault(issue) + 1;
                if (!seen.TryGetValue(issue, out var ids))
                    seen[issue] = ids = [];
                ids.AddRange(log.List("changeHistories").Select(h => h.Text("id")));
            }

            var instants = page.List("issueChangeLogs").SelectMany(l => l.List("changeHistories")).Select(h => h.At("created").GetInt64()).ToArray();
            Assert.True(instants.Length <= 200 && instants.Min() >= last);
            last = instants.Max();
            token = page.Has("nextPageToken") ? page.Text("nextPageToken") : null;
        }
        while (token is not null);
        Assert.Contains(pagesOf.Values, pages => pages > 1);
        Assert.All(items.Where(i => i.Entries.Count > 0), i => Assert.Equal(
            i.Entries.Select(e => e.Id.ToString(CultureInfo.InvariantCulture)), seen[i.Id.ToString(CultureInfo.InvariantCulture)]));
    }

    [Fact]
    public async Task Bulk_ByField_GivesEntriesWithThatFieldOnly()
    {
        var item = World.Items.First(i => i.Entries.Any(e => e.Changes.Any(c => c.Field == ChangeField.Sprint)));
        var page = await _site.PostAsync(Bulk, new { issueIdsOrKeys = new[] { item.Key }, fieldIds = new[] { "customfield_10020" } });
        Assert.All(page.List("issueChangeLogs.0.changeHistories"), h => Assert.Equal("Sprint", h.Text("items.0.field")));
    }

    [Theory]
    [InlineData(0, 0, 1000)]
    [InlineData(1001, 0, 1000)]
    [InlineData(1, 11, 1000)]
    [InlineData(1, 0, 10_001)]
    [InlineData(1, 0, 0)]
    public async Task Bulk_OutsideItsLimits_IsRefused(int issues, int fields, int maxResults) => await _site.PostAsync(
        Bulk,
        new { issueIdsOrKeys = Enumerable.Range(0, issues), fieldIds = Enumerable.Range(0, fields).Select(i => $"f{i}"), maxResults },
        HttpStatusCode.BadRequest);

    [Fact]
    public async Task Changelog_OfOneIssue_ComesOldestFirstInValues()
    {
        var item = World.Items.MaxBy(i => i.Entries.Count)!;
        var page = await _site.GetAsync($"rest/api/3/issue/{item.Key}/changelog?startAt=1&maxResults=3");
        Assert.Equal((1, 3, item.Entries.Count, false), (page.At("startAt").GetInt32(), page.At("maxResults").GetInt32(), page.At("total").GetInt32(), page.At("isLast").GetBoolean()));
        Assert.Equal(item.Entries.Skip(1).Take(3).Select(e => e.Id.ToString(CultureInfo.InvariantCulture)), page.List("values").Select(v => v.Text("id")));
        Assert.Equal(JsonValueKind.String, page.At("values.0.created").ValueKind);
        await _site.GetAsync("rest/api/3/issue/NOPE-1/changelog", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(ChangeField.Status, "status", "status")]
    [InlineData(ChangeField.Assignee, "assignee", "assignee")]
    [InlineData(ChangeField.Sprint, "Sprint", "customfield_10020")]
    [InlineData(ChangeField.Labels, "labels", "labels")]
    [InlineData(ChangeField.Estimate, "Story Points", "customfield_10024")]
    [InlineData(ChangeField.Flag, "Flagged", "customfield_10021")]
    [InlineData(ChangeField.Resolution, "resolution", "resolution")]
    [InlineData(ChangeField.Link, "Link", null)]
    public async Task Changelog_EachField_IsToldAsJiraTellsIt(ChangeField field, string name, string? id)
    {
        var item = World.Items.First(i => i.Entries.Any(e => e.Changes.Any(c => c.Field == field && c.To is not null)));
        var change = item.Entries.SelectMany(e => e.Changes).First(c => c.Field == field && c.To is not null);
        var told = (await _site.GetAsync($"rest/api/3/issue/{item.Key}/changelog")).List("values").SelectMany(v => v.List("items")).First(i => i.Text("field") == name && i.Text("toString").Length > 0);
        Assert.Equal(id, told.Has("fieldId") ? told.Text("fieldId") : null);
        switch (field)
        {
            case ChangeField.Sprint:
                Assert.Equal((change.To!.Replace(" ", ", ", StringComparison.Ordinal), change.From ?? ""), (told.Text("to"), told.Text("from").Replace(", ", " ", StringComparison.Ordinal)));
                break;
            case ChangeField.Labels:
                Assert.Equal(("", change.To), (told.Text("to"), told.Text("toString")));
                break;
            case ChangeField.Estimate:
                Assert.Equal(change.To, told.Text("toString"));
                break;
            case ChangeField.Flag:
                Assert.Equal(("[10019]", "Impediment"), (told.Text("to"), told.Text("toString")));
                break;
            case ChangeField.Link:
                Assert.Matches("^This issue (blocks|is blocked by) [A-Z]+-[0-9]+$", told.Text("toString"));
                Assert.False(told.Has("from"));
                break;
            default:
                Assert.Equal(change.To, told.Text("to"));
                break;
        }
    }

    [Fact]
    public async Task Changelog_OfAnIssue_DoesNotTellItsFirstValues()
    {
        var item = World.Items.First(i => i.Initial.Assignee is not null && i.Entries.All(e => e.Changes.All(c => c.Field != ChangeField.Assignee)) && i.Entries.Count > 0);
        var fields = (await _site.GetAsync($"rest/api/3/issue/{item.Key}/changelog")).List("values").SelectMany(v => v.List("items")).Select(i => i.Text("field"));
        Assert.DoesNotContain("assignee", fields);
        Assert.DoesNotContain("issuetype", fields);
    }

    [Fact]
    public async Task Embedded_Changelog_IsNewestFirstAndShort()
    {
        var item = World.Items.MaxBy(i => i.Entries.Count)!;
        var issue = (await _site.PostAsync("rest/api/3/search/jql", new { jql = $"key = {item.Key}", fields = new[] { "summary" }, expand = "changelog" })).At("issues.0");
        Assert.Equal(item.Entries.Count, issue.At("changelog.total").GetInt32());
        Assert.Equal(item.Entries.Reverse().Take(40).Select(e => e.Id.ToString(CultureInfo.InvariantCulture)), issue.List("changelog.histories").Select(h => h.Text("id")));
    }
}
