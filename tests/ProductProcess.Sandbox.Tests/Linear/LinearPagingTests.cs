using System.Net;
using System.Text.Json;
using CsCheck;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearPagingTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("steady");
    private static readonly int Issues = World.Items.Count(i => i.Type != Workflow.Epic);
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("createdAt")]
    [InlineData("updatedAt")]
    public async Task Walk_AnyPageSize_GivesEveryRowOnceNewestFirst(string order)
    {
        var whole = (await _site.WalkAsync($"issues(orderBy: {order})", $"id {order}", 250)).ConvertAll(n => (n.Text("id"), n.Text(order)));
        Assert.Equal(Issues, whole.Select(n => n.Item1).Distinct().Count());
        Assert.Equal(whole.Select(n => n.Item2).OrderDescending(StringComparer.Ordinal), whole.Select(n => n.Item2));
        await Gen.Int[20, 249].SampleAsync(
            async first => (await _site.WalkAsync($"issues(orderBy: {order})", $"id {order}", first)).ConvertAll(n => (n.Text("id"), n.Text(order))).SequenceEqual(whole),
            iter: 5,
            threads: 1);
    }

    [Fact]
    public async Task Walk_Backwards_GivesTheSameRows()
    {
        var forward = (await _site.WalkAsync("issues", "id", 250)).ConvertAll(n => n.Text("id"));
        var (pages, before, more) = (new List<string[]>(), (string?)null, true);
        while (more)
        {
            var page = (await _site.DataAsync("query($b: String) { issues(last: 100, before: $b) { edges { cursor node { id } } pageInfo { hasPreviousPage startCursor } } }", new { b = before })).At("issues");
            pages.Insert(0, [.. page.List("edges").Select(e => e.Text("node.id"))]);
            Assert.Equal(page.Text("edges.0.cursor"), page.Text("pageInfo.startCursor"));
            (more, before) = (page.At("pageInfo.hasPreviousPage").GetBoolean(), page.Text("pageInfo.startCursor"));
        }

        Assert.Equal(forward, pages.SelectMany(p => p));
    }

    [Fact]
    public async Task J6_NestedConnections_HoldFiftyUnlessAskedAndCanBeFollowed()
    {
        var issue = World.Items.Where(i => i.Type != Workflow.Epic).MaxBy(i => i.Entries.Count)!;
        var (rows, after, asked) = (new List<string>(), (string?)null, 0);
        do
        {
            var history = (await _site.DataAsync(
                "query($id: String!, $after: String) { issue(id: $id) { history(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }",
                new { id = issue.Key, after })).At("issue.history");
            rows.AddRange(history.List("nodes").Select(n => n.Text("id")));
            after = history.At("pageInfo.hasNextPage").GetBoolean() ? history.Text("pageInfo.endCursor") : null;
            asked++;
        }
        while (after is not null);
        var whole = (await _site.DataAsync("query($id: String!) { issue(id: $id) { history { nodes { id } } } }", new { id = issue.Key })).List("issue.history.nodes");
        Assert.Equal(whole.Select(n => n.Text("id")), rows);
        Assert.Equal((rows.Count + 3) / 4, asked);
        Assert.Equal(50, (await _site.DataAsync("{ team(id: \"MEA\") { issues { nodes { id } } } }")).List("team.issues.nodes").Length);
    }

    [Theory]
    [InlineData(251)]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task J21_PageSize_BeyondItsBounds_IsNullDataWithAnError(int first)
    {
        var answer = await _site.AnswerAsync("query($first: Int) { issues(first: $first) { nodes { id } } }", new { first });
        Assert.Equal((JsonValueKind.Null, "INVALID_INPUT"), (answer.At("data").ValueKind, answer.Text("errors.0.extensions.code")));
    }

    [Theory]
    [InlineData("issues(after: \"nope\")")]
    [InlineData("issues(first: 1, last: 1)")]
    public async Task Page_AskedForWrongly_Is400(string connection) =>
        Assert.Equal("INPUT_ERROR", (await _site.AnswerAsync($"{{ {connection} {{ nodes {{ id }} }} }}", status: HttpStatusCode.BadRequest)).Text("errors.0.extensions.code"));

    [Fact]
    public async Task J8_IssueThatMovesDuringAWalk_TakesNoOtherRowAlong()
    {
        _site.Server.AsOf = World.Until.AddDays(-20);
        const string query = "query($after: String) { issues(first: 100, orderBy: updatedAt, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }";
        var all = (await _site.WalkAsync("issues", "id", 250)).ConvertAll(n => n.Text("id"));
        var page = (await _site.DataAsync(query)).At("issues");
        var seen = page.List("nodes").Select(n => n.Text("id")).ToList();
        _site.Server.AsOf = World.Until;
        var changed = (await _site.WalkAsync($"issues(filter: {{ updatedAt: {{ gt: \"{World.Until.AddDays(-20):O}\" }} }})", "id", 250)).ConvertAll(n => n.Text("id"));
        while (page.At("pageInfo.hasNextPage").GetBoolean())
        {
            page = (await _site.DataAsync(query, new { after = page.Text("pageInfo.endCursor") })).At("issues");
            seen.AddRange(page.List("nodes").Select(n => n.Text("id")));
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(all.Except(seen).Except(changed));
    }
}
