using System.Globalization;
using System.Text.Json;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Faults;

public sealed class HistoryFaultTests
{
    private const string Bulk = "rest/api/3/changelog/bulkfetch";
    private static readonly SimulatedItem Item = Worlds.Of("harbour").Items.MaxBy(i => i.Entries.Count)!;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task D1_EmbeddedHistory_IsCutAndItsTotalTells(bool cloud)
    {
        await using var site = cloud ? await Served.CloudAsync("harbour") : await Served.ServerAsync("harbour");
        site.Faults.Histories.EmbeddedHold = 2;
        var log = (await site.GetAsync($"rest/api/{(cloud ? 3 : 2)}/issue/{Item.Id}?expand=changelog")).At("changelog");
        Assert.Equal((2, Item.Entries.Count), (log.List("histories").Length, log.At("total").GetInt32()));
        Assert.Equal(
            Item.Entries.TakeLast(2).Select(e => e.Id.ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            log.List("histories").Select(h => h.Text("id")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task D11_HistoryAlone_IsEmptyWhereTheIssueHasOne()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Histories.AloneEmpty = true;
        Assert.Empty((await site.GetAsync($"rest/api/3/issue/{Item.Id}/changelog")).List("values"));
        Assert.Empty((await site.PostAsync(Bulk, new { issueIdsOrKeys = new[] { Item.Id } })).List("issueChangeLogs"));
        Assert.NotEmpty((await site.GetAsync($"rest/api/3/issue/{Item.Id}?expand=changelog")).List("changelog.histories"));
    }

    [Fact]
    public async Task D3_BulkPages_SplitOneIssuesHistory()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Histories.BulkPageHolds = 2;
        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await site.PostAsync(Bulk, new { issueIdsOrKeys = new[] { Item.Id }, maxResults = 10_000, nextPageToken = token });
            var entries = page.List("issueChangeLogs.0.changeHistories");
            Assert.InRange(entries.Length, 1, 2);
            ids.AddRange(entries.Select(h => h.Text("id")));
            token = page.Has("nextPageToken") ? page.Text("nextPageToken") : null;
        }
        while (token is not null);
        Assert.Equal(Item.Entries.Select(e => e.Id.ToString(CultureInfo.InvariantCulture)), ids);
    }

    [Theory]
    [InlineData(InstantForm.Milliseconds, JsonValueKind.Number)]
    [InlineData(InstantForm.Seconds, JsonValueKind.Number)]
    [InlineData(InstantForm.Text, JsonValueKind.String)]
    public async Task D4_BulkInstants_ComeInEveryForm(InstantForm form, JsonValueKind kind)
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Histories.BulkInstants = form;
        var created = (await site.PostAsync(Bulk, new { issueIdsOrKeys = new[] { Item.Id } })).At("issueChangeLogs.0.changeHistories.0.created");
        Assert.Equal(kind, created.ValueKind);
        if (form != InstantForm.Text)
            Assert.Equal(Item.Entries[0].At / (form == InstantForm.Seconds ? 1000 : 1), created.GetInt64());
    }

    [Fact]
    public async Task D7_Entries_WithoutAuthors_TellTheRest()
    {
        await using var site = await Served.CloudAsync("harbour");
        site.Faults.Histories.WithoutAuthors = true;
        Assert.All((await site.GetAsync($"rest/api/3/issue/{Item.Id}/changelog")).List("values"), v => Assert.Equal(["id", "created", "items"], v.Names()));
    }
}
