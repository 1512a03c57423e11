using System.Diagnostics;
using System.Text.Json;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearSpeedTests
{
    private static readonly SimulatedWorkspace World = Worlds.Of("ten-thousand");

    private const string Query = """
        query($after: String) { issues(includeArchived: true, orderBy: updatedAt, first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        id identifier title number priority estimate createdAt updatedAt archivedAt startedAt completedAt canceledAt dueDate url trashed
        state { id name type } assignee { id } creator { id } botActor { id name } team { id } cycle { id } project { id } parent { id }
        labels(first: 10) { nodes { id name } pageInfo { hasNextPage endCursor } }
        relations(first: 5) { nodes { id type relatedIssue { id } } pageInfo { hasNextPage endCursor } }
        inverseRelations(first: 5) { nodes { id type issue { id } } pageInfo { hasNextPage endCursor } }
        stateHistory(first: 10) { nodes { id stateId startedAt endedAt } pageInfo { hasNextPage endCursor } }
        history(first: 20) { nodes { id createdAt updatedAt actorId botActor { id } fromStateId toStateId fromAssigneeId toAssigneeId fromCycleId toCycleId
            fromPriority toPriority fromEstimate toEstimate addedLabelIds removedLabelIds relationChanges { identifier type } } pageInfo { hasNextPage endCursor } }
        } } }
        """;

    /// <summary>A floor far below what is usual, so that only a change of kind breaks it; the figure is in the output.</summary>
    [Fact]
    public async Task Walk_OverTenThousandIssuesWithHistory_IsFastEnoughForABenchmark()
    {
        await using var site = await LinearAsking.ServeAsync("ten-thousand", new LinearManners { ComplexityPerHour = int.MaxValue });
        var cold = await MeasureAsync(site);
        var warm = await MeasureAsync(site);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cold.Issues} issues with history: {cold.PerSecond:0} a second ({cold.PerCpuSecond:0} a second of processor time), {warm.PerSecond:0} ({warm.PerCpuSecond:0}) when told again");
        Assert.Equal(World.Items.Count(i => i.Type != Workflow.Epic), cold.Issues);
        Assert.True(Math.Max(cold.PerSecond, warm.PerSecond) > 250);
    }

    private static async Task<(int Issues, double PerSecond, double PerCpuSecond)> MeasureAsync(Served site)
    {
        var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var (issues, after) = (0, (string?)null);
        do
        {
            using var response = await site.QueryAsync(Query, new { after });
            var page = JsonSerializer.Deserialize<Answer>(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), JsonSerializerOptions.Web)!.Data.Issues;
            issues += page.Nodes.Count;
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);
        return (issues, issues / watch.Elapsed.TotalSeconds, issues / (Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }

    private sealed record Answer(Data Data);

    private sealed record Data(Page Issues);

    private sealed record Page(List<Node> Nodes, PageInfo PageInfo);

    private sealed record Node(string Id);

    private sealed record PageInfo(bool HasNextPage, string? EndCursor);
}
