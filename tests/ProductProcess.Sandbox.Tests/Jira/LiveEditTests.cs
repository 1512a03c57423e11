using System.Globalization;
using System.Net;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Jira;

/// <summary>A site that changes under its reader looks the same on both Jiras.</summary>
public sealed class LiveEditTests
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private static readonly SimulatedItem Item = World.Items.First(i => i.Team.Key == "LIG" && i.Type.Level == ItemLevel.Leaf && i.Entries.Count > 0);

    public static TheoryData<bool> Both => [true, false];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task C1_DeletedItem_IsFoundByNobody(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.Delete(Item.Id);
        Assert.Null(await IssueAsync(site, cloud, Item.Key));
        Assert.DoesNotContain(Id(Item), await SearchAsync(site, cloud, "project = LIG order by id"));
        await site.GetAsync(cloud ? $"rest/api/3/issue/{Item.Id}/changelog" : $"rest/api/2/issue/{Item.Id}", HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task C5_MovedItem_AnswersToBothKeysAndTellsOfIt(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.Move(Item.Id, "FER");
        var issue = (await IssueAsync(site, cloud, Item.Key))!.Value;
        Assert.Equal((Id(Item), "FER"), (issue.Text("id"), issue.Text("fields.project.key")));
        Assert.Contains(Id(Item), await SearchAsync(site, cloud, $"project = FER AND updated >= {site.Server.AsOf.ToUnixTimeMilliseconds()}"));
        var changes = issue.List("changelog.histories").SelectMany(h => h.List("items")).Where(i => i.Text("field") is "Key" or "project").ToDictionary(i => i.Text("field"));
        Assert.Equal((Item.Key, issue.Text("key")), (changes["Key"].Text("fromString"), changes["Key"].Text("toString")));
        Assert.Equal((Item.Team.ProjectId, Item.Team.Name), (changes["project"].Text("from"), changes["project"].Text("fromString")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task C2_HiddenProject_IsUnknown(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.Hide("LIG");
        var path = cloud ? "rest/api/3/search/jql" : "rest/api/2/search";
        Assert.Contains("'LIG' does not exist", (await site.PostAsync(path, new { jql = "project in (FER, LIG)" }, HttpStatusCode.BadRequest)).Error(), StringComparison.Ordinal);
        Assert.DoesNotContain("LIG", await ProjectsAsync(site, cloud));
        Assert.Null(await IssueAsync(site, cloud, Item.Key));
        await site.GetAsync($"rest/agile/1.0/board/{Item.Team.BoardId}/sprint", HttpStatusCode.NotFound);
        site.Server.Live.Show("LIG");
        Assert.NotNull(await IssueAsync(site, cloud, Item.Key));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task C6_RenamedProject_AnswersToBothKeys(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.RenameProject("LIG", "LAMP");
        Assert.Contains("LAMP", await ProjectsAsync(site, cloud));
        Assert.Equal("LAMP" + Item.Key[3..], (await IssueAsync(site, cloud, Item.Key))!.Value.Text("key"));
        Assert.Equal(await SearchAsync(site, cloud, "project = LAMP order by id"), await SearchAsync(site, cloud, "project = LIG order by id"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task D8_RenamedStatus_KeepsItsOldNameInHistories(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.RenameStatus(Workflow.Done.Id, "Shipped");
        var done = World.At(World.Until).Items.First(i => i.State.Status == Workflow.Done.Id && i.Entries < 40);
        var issue = (await IssueAsync(site, cloud, done.Item.Key))!.Value;
        Assert.Equal("Shipped", issue.Text("fields.status.name"));
        var told = issue.List("changelog.histories").SelectMany(h => h.List("items")).Where(i => i.Text("field") == "status" && i.Text("to") == Workflow.Done.Id);
        Assert.All(told, i => Assert.Equal("Done", i.Text("toString")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task C10_RestrictedItem_IsSilentlyLeftOut(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.Live.Restrict(Item.Id);
        Assert.Null(await IssueAsync(site, cloud, Item.Key));
        site.Server.Live.Unrestrict(Item.Id);
        Assert.NotNull(await IssueAsync(site, cloud, Item.Key));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task B8_LaggingIndex_HidesANewItemFromSearchButNotFromTheStore(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        var newest = World.Items[^1];
        site.Server.Live.IndexLag = TimeSpan.FromDays(30);
        var jql = $"project = {newest.Team.Key} order by id desc";
        Assert.DoesNotContain(Id(newest), await SearchAsync(site, cloud, jql));
        Assert.NotNull(await IssueAsync(site, cloud, newest.Key));
        site.Server.Live.IndexLag = TimeSpan.Zero;
        Assert.Contains(Id(newest), await SearchAsync(site, cloud, jql));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task K1_AdvanceEvery_SomeRequests_MovesTimeOnDuringAWalk(bool cloud)
    {
        await using var site = await StartAsync(cloud);
        site.Server.AsOf = World.From.AddDays(30);
        site.Server.Live.AdvanceEvery(2, TimeSpan.FromDays(20));
        var counts = new List<int>();
        for (var i = 0; i < 6; i++)
            counts.Add((await SearchAsync(site, cloud, "project = LIG")).Count);
        Assert.Equal(World.From.AddDays(90), site.Server.AsOf);
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] < counts[1] && counts[1] == counts[2] && counts[2] < counts[3]);
    }

    private static Task<Served> StartAsync(bool cloud) => cloud ? Served.CloudAsync("harbour") : Served.ServerAsync("harbour");

    private static async Task<IReadOnlyList<string>> SearchAsync(Served site, bool cloud, string jql)
    {
        var path = cloud ? "rest/api/3/search/jql" : "rest/api/2/search";
        return [.. (await site.PostAsync(path, new { jql, maxResults = cloud ? 5000 : 1000, fields = new[] { "id" } })).List("issues").Select(i => i.Text("id"))];
    }

    private static async Task<JsonElement?> IssueAsync(Served site, bool cloud, string key)
    {
        if (cloud)
        {
            var found = (await site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = new[] { key }, fields = new[] { "project", "status" }, expand = new[] { "changelog" } })).List("issues");
            return found.Length == 0 ? null : found[0];
        }

        var response = await site.SendAsync($"rest/api/2/issue/{key}?expand=changelog&fields=project,status");
        return response.StatusCode == HttpStatusCode.NotFound ? null : await site.GetAsync($"rest/api/2/issue/{key}?expand=changelog&fields=project,status");
    }

    private static async Task<string[]> ProjectsAsync(Served site, bool cloud)
    {
        var answer = await site.GetAsync(cloud ? "rest/api/3/project/search" : "rest/api/2/project");
        return [.. (cloud ? answer.At("values") : answer).EnumerateArray().Select(p => p.Text("key"))];
    }

    private static string Id(SimulatedItem item) => item.Id.ToString(CultureInfo.InvariantCulture);
}
