using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

/// <summary>Every seed, read over HTTP: as much as the workspace holds, and with histories that lead where things are.</summary>
public sealed class LinearReplayTests
{
    private const string Issue = """
        id createdAt updatedAt priority estimate dueDate labelIds state { id type } assignee { id } cycle { id } project { id } parent { id }
        startedAt completedAt canceledAt
        stateHistory(first: 60) { nodes { stateId startedAt endedAt } pageInfo { hasNextPage } }
        history(first: 100) { nodes { createdAt fromStateId toStateId fromAssigneeId toAssigneeId fromCycleId toCycleId fromProjectId toProjectId
            fromParentId toParentId fromPriority toPriority fromEstimate toEstimate fromDueDate toDueDate addedLabelIds removedLabelIds } pageInfo { hasNextPage } }
        """;

    private static readonly (string Field, string Current)[] Ids =
        [("State", "state"), ("Assignee", "assignee"), ("Cycle", "cycle"), ("Project", "project"), ("Parent", "parent")];

    private static readonly (string Field, string Current)[] Values = [("Priority", "priority"), ("Estimate", "estimate"), ("DueDate", "dueDate")];

    public static TheoryData<string> Seeds => [.. new SeedCatalog().Names];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Issues_OfEverySeed_HaveHistoriesThatLeadToWhatTheyAre(string seed)
    {
        await using var site = await LinearAsking.ServeAsync(seed, new LinearManners { ComplexityPerHour = int.MaxValue });
        var world = Worlds.Of(seed);
        var ids = new LinearIds(world);
        var issues = await site.WalkAsync("issues", Issue, 20);
        var view = world.At(world.Until);
        Assert.Equal(world.Items.Count(i => i.Type != Workflow.Epic), issues.Count);
        foreach (var issue in issues)
        {
            Assert.False(issue.At("history.pageInfo.hasNextPage").GetBoolean() || issue.At("stateHistory.pageInfo.hasNextPage").GetBoolean());
            JsonElement[] rows = [.. issue.List("history.nodes").Reverse()];
            foreach (var (field, current) in Ids)
                AssertChain(rows, $"from{field}Id", $"to{field}Id", issue.At(current).ValueKind == JsonValueKind.Null ? "" : issue.Text($"{current}.id"));
            foreach (var (field, current) in Values)
                AssertChain(rows, $"from{field}", $"to{field}", issue.Text(current));
            AssertLabels(rows, issue.List("labelIds").Select(l => l.GetString()!));
            AssertSpans(issue, rows);
            Assert.Equal(view.Find(ids.Raw(issue.Text("id"))!.Value.Raw)!.Updated, issue.At("updatedAt").GetDateTimeOffset().ToUnixTimeMilliseconds());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Lists_OfEverySeed_HoldWhatTheWorkspaceHolds(string seed)
    {
        await using var site = await LinearAsking.ServeAsync(seed, new LinearManners { ComplexityPerHour = int.MaxValue });
        var world = Worlds.Of(seed);
        var epics = world.Items.Where(i => i.Type == Workflow.Epic).ToArray();
        Assert.Equal(world.Teams.Count, (await site.WalkAsync("teams", "id")).Count);
        Assert.Equal(world.Teams.Count * 8, (await site.WalkAsync("workflowStates", "id")).Count);
        Assert.Equal(world.People.Count(p => p.Account.Kind != PersonKind.App), (await site.WalkAsync("users(includeDisabled: true)", "id")).Count);
        Assert.Equal(world.Sprints.Count, (await site.WalkAsync("cycles", "id")).Count);
        Assert.Equal(epics.Length, (await site.WalkAsync("projects", "id", 250)).Count);
        Assert.Equal(world.Items.Sum(i => i.Comments.Count), (await site.WalkAsync("comments", "id", 250)).Count);
        Assert.Equal(world.Links.Count, (await site.WalkAsync("issueRelations", "id", 250)).Count);
    }

    /// <summary>Each row goes on where the one before ended, and the last one ends where the issue is.</summary>
    private static void AssertChain(JsonElement[] rows, string from, string to, string current)
    {
        string? known = null;
        foreach (var row in rows.Where(r => r.Text(from) != r.Text(to)))
        {
            if (known is not null)
                Assert.Equal(known, row.Text(from));
            known = row.Text(to);
        }

        if (known is not null)
            Assert.Equal(known, current);
    }

    private static void AssertLabels(JsonElement[] rows, IEnumerable<string> current)
    {
        var labels = current.ToHashSet();
        foreach (var row in rows.Reverse())
        {
            Assert.All(Some(row, "addedLabelIds"), l => Assert.True(labels.Remove(l)));
            Assert.All(Some(row, "removedLabelIds"), l => Assert.True(labels.Add(l)));
        }
    }

    private static IEnumerable<string> Some(JsonElement row, string list) =>
        row.At(list).ValueKind == JsonValueKind.Null ? [] : row.List(list).Select(l => l.GetString()!);

    private static void AssertSpans(JsonElement issue, JsonElement[] rows)
    {
        var spans = issue.List("stateHistory.nodes");
        var moves = rows.Where(r => r.Text("toStateId").Length > 0).ToArray();
        Assert.Equal([moves.Length > 0 ? moves[0].Text("fromStateId") : issue.Text("state.id"), .. moves.Select(m => m.Text("toStateId"))], spans.Select(s => s.Text("stateId")));
        Assert.Equal([issue.Text("createdAt"), .. moves.Select(m => m.Text("createdAt"))], spans.Select(s => s.Text("startedAt")));
        Assert.Equal([.. spans.Skip(1).Select(s => s.Text("startedAt")), ""], spans.Select(s => s.Text("endedAt")));
        var type = issue.Text("state.type");
        Assert.Equal(type == "completed", issue.Text("completedAt").Length > 0);
        Assert.Equal(type is "canceled" or "duplicate", issue.Text("canceledAt").Length > 0);
        Assert.True(type != "started" || issue.Text("startedAt").Length > 0);
    }
}
