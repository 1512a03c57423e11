using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearHistoryTests
{
    private const string Whole = """
        { issues(first: 5, includeArchived: true) { nodes {
            identifier previousIdentifiers archivedAt autoArchivedAt updatedAt completedAt state { name type } team { key } assignee { id } priority
            history { nodes { id createdAt updatedAt actor { id } actorId botActor { name } fromState { name } toState { name } fromPriority toPriority
                fromTeam { key } toTeam { key } toAssigneeId autoArchived } }
            stateHistory { nodes { state { name } startedAt endedAt } }
        } } }
        """;

    [Fact]
    public async Task J9_EditsWithinThreeMinutesOfCreation_BelongToIt()
    {
        var issue = await ToldAsync(Handmade.Of(
            Handmade.After(30, Handmade.Person, new FieldChange(ChangeField.Assignee, null, Handmade.Other)),
            Handmade.After(179, Handmade.Person, Handmade.Status(Workflow.Backlog, Workflow.InProgress)),
            Handmade.After(180, Handmade.Person, new FieldChange(ChangeField.Priority, "3", "2")),
            Handmade.After(400, Handmade.Person, Handmade.Status(Workflow.InProgress, Workflow.Done), new FieldChange(ChangeField.Resolution, null, Workflow.Finished.Id))));
        Assert.Equal(["Done", ""], issue.List("history.nodes").Select(r => r.At("toState").ValueKind == JsonValueKind.Null ? "" : r.Text("toState.name")));
        Assert.Equal(("3", "2"), (issue.Text("history.nodes.1.fromPriority"), issue.Text("history.nodes.1.toPriority")));
        var spans = issue.List("stateHistory.nodes");
        Assert.Equal(["In Progress", "Done"], spans.Select(s => s.Text("state.name")));
        Assert.Equal(["2026-03-02T09:00:00.000Z", "2026-03-02T09:06:40.000Z"], spans.Select(s => s.Text("startedAt")));
        Assert.Equal(LinearIds.Of(LinearKind.User, Handmade.Other), issue.Text("assignee.id"));
    }

    [Fact]
    public async Task J10_ChangesByAnApp_HaveABotAndNoActor()
    {
        var issue = await ToldAsync(Handmade.Of(Handmade.After(600, Handmade.Bot, Handmade.Status(Workflow.Backlog, Workflow.ToDo))));
        var row = issue.At("history.nodes.0");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, "Build Bot"), (row.At("actor").ValueKind, row.At("actorId").ValueKind, row.Text("botActor.name")));
    }

    [Fact]
    public async Task Grouping_ChangesOfOneActorWithinTheSpan_AreOneRowThatMoves()
    {
        var world = Handmade.Of(
            Handmade.After(600, Handmade.Person, Handmade.Status(Workflow.Backlog, Workflow.ToDo)),
            Handmade.After(660, Handmade.Person, new FieldChange(ChangeField.Priority, "3", "1")),
            Handmade.After(700, Handmade.Person, Handmade.Status(Workflow.ToDo, Workflow.InProgress)),
            Handmade.After(720, Handmade.Other, new FieldChange(ChangeField.Priority, "1", "2")),
            Handmade.After(2000, Handmade.Other, new FieldChange(ChangeField.Priority, "2", "4")));
        var manners = new LinearManners { GroupHistoryWithin = TimeSpan.FromMinutes(5) };
        var rows = (await ToldAsync(world, manners)).List("history.nodes");
        Assert.Equal(3, rows.Length);
        Assert.Equal(("Backlog", "In Progress", "3", "1"), (rows[2].Text("fromState.name"), rows[2].Text("toState.name"), rows[2].Text("fromPriority"), rows[2].Text("toPriority")));
        Assert.Equal(("2026-03-02T09:10:00.000Z", "2026-03-02T09:11:40.000Z"), (rows[2].Text("createdAt"), rows[2].Text("updatedAt")));
        var earlier = (await ToldAsync(world, manners, DateTimeOffset.FromUnixTimeMilliseconds(Handmade.Created + 650_000))).List("history.nodes");
        Assert.Equal((rows[2].Text("id"), "To Do"), (Assert.Single(earlier).Text("id"), earlier[0].Text("toState.name")));
        Assert.Equal(5, (await ToldAsync(world)).List("history.nodes").Length);
    }

    [Fact]
    public async Task J5_ClosedIssues_GoIntoTheArchiveAfterTheirTime()
    {
        var world = Handmade.Of(Handmade.After(600, Handmade.Person, Handmade.Status(Workflow.Backlog, Workflow.Done), new FieldChange(ChangeField.Resolution, null, Workflow.WontDo.Id)));
        var manners = new LinearManners { AutoArchiveMonths = 3 };
        var issue = await ToldAsync(world, manners);
        Assert.Equal(("Canceled", "canceled", "2026-06-02T09:10:00.000Z"), (issue.Text("state.name"), issue.Text("state.type"), issue.Text("archivedAt")));
        Assert.Equal((issue.Text("archivedAt"), issue.Text("archivedAt"), "True"), (issue.Text("autoArchivedAt"), issue.Text("updatedAt"), issue.Text("history.nodes.0.autoArchived")));
        Assert.Equal("", (await ToldAsync(world, manners, new DateTimeOffset(2026, 6, 2, 9, 9, 0, TimeSpan.Zero))).Text("archivedAt"));
        await using var site = await LinearAsking.ServeAsync(world, manners);
        Assert.Empty((await site.DataAsync("{ issues { nodes { id } } }")).List("issues.nodes"));
        Assert.Equal(3, (await site.DataAsync("{ team(id: \"MEA\") { autoArchivePeriod } }")).At("team.autoArchivePeriod").GetInt32());
    }

    [Fact]
    public async Task J14_IssueThatMoved_KeepsItsIdAndSaysWhatItWasCalled()
    {
        var orchard = Worlds.Of("steady").Team("Orchard");
        var world = Handmade.Of(Handmade.After(600, Handmade.Person, new FieldChange(ChangeField.Project, Worlds.Of("steady").Teams[0].ProjectId, orchard.ProjectId), new FieldChange(ChangeField.Key, "MEA-1", "ORC-9000")));
        var issue = await ToldAsync(world);
        Assert.Equal(("ORC-9000", "MEA-1", "ORC"), (issue.Text("identifier"), issue.Text("previousIdentifiers.0"), issue.Text("team.key")));
        Assert.Equal(("MEA", "ORC"), (issue.Text("history.nodes.0.fromTeam.key"), issue.Text("history.nodes.0.toTeam.key")));
        await using var site = await LinearAsking.ServeAsync(world);
        Assert.Equal("ORC-9000", (await site.DataAsync("{ issue(id: \"MEA-1\") { identifier } }")).Text("issue.identifier"));
    }

    [Fact]
    public async Task LiveEdits_MoveAndDelete_ShowAtOnce()
    {
        await using var site = await LinearAsking.ServeAsync("steady");
        var world = Worlds.Of("steady");
        var (moved, deleted) = (world.Items.First(i => i is { Team.Key: "MEA", Type.Level: ItemLevel.Leaf }), world.Items.Last(i => i is { Team.Key: "MEA", Type.Level: ItemLevel.Leaf }));
        site.Server.Live.Move(moved.Id, "ORC");
        site.Server.Live.Delete(deleted.Id);
        var issue = (await site.DataAsync("query($id: String!) { issue(id: $id) { id identifier previousIdentifiers team { key } } }", new { id = moved.Key })).At("issue");
        Assert.Equal((LinearIds.Of(LinearKind.Issue, moved.Id), moved.Key, "ORC"), (issue.Text("id"), issue.Text("previousIdentifiers.0"), issue.Text("team.key")));
        Assert.StartsWith("ORC-", issue.Text("identifier"), StringComparison.Ordinal);
        Assert.Equal("INPUT_ERROR", (await site.AnswerAsync($"{{ issue(id: \"{deleted.Key}\") {{ id }} }}")).Text("errors.0.extensions.code"));
    }

    [Fact]
    public async Task J11_IssueThatWasReopened_IsNotCompletedAnyMore()
    {
        var world = Handmade.Of(
            Handmade.After(600, Handmade.Person, Handmade.Status(Workflow.Backlog, Workflow.Done), new FieldChange(ChangeField.Resolution, null, Workflow.Finished.Id)),
            Handmade.After(900, Handmade.Person, Handmade.Status(Workflow.Done, Workflow.InProgress), new FieldChange(ChangeField.Resolution, Workflow.Finished.Id, null)));
        Assert.Equal("2026-03-02T09:10:00.000Z", (await ToldAsync(world, asOf: DateTimeOffset.FromUnixTimeMilliseconds(Handmade.Created + 700_000))).Text("completedAt"));
        Assert.Equal(("", "In Progress"), ((await ToldAsync(world)).Text("completedAt"), (await ToldAsync(world)).Text("state.name")));
    }

    private static async Task<JsonElement> ToldAsync(SimulatedWorkspace world, LinearManners? manners = null, DateTimeOffset? asOf = null)
    {
        await using var site = await LinearAsking.ServeAsync(world, manners);
        site.Server.AsOf = asOf ?? world.Until;
        return Assert.Single((await site.DataAsync(Whole)).List("issues.nodes"));
    }
}
