using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LinearItemTests : IAsyncLifetime
{
    private readonly FakeLinear _linear = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _linear.DisposeAsync();
    }

    private DateTimeOffset Day(int day) => _linear.Now.AddDays(-50 + day);

    [Fact]
    public async Task J9_WhatChangedInTheFirstMinutes_IsTheBeginningAndNoStay()
    {
        // Made as Todo and put to In Progress at once: Linear keeps no row, and a span of no length.
        var issue = _linear.Issue(1);
        issue.Stays("s-doing", issue.Created).Moved("s-done", Day(3), type: "completed");
        // Without spans the first row tells.
        var other = _linear.Issue(2);
        other.Moved("s-doing", Day(1)).With("stateHistory", new JsonArray());

        var log = await LogAsync();

        Assert.Equal([("quay:status:s-doing", "quay:status:s-done"), ("quay:status:s-todo", "quay:status:s-doing")], log.ChangesOf(ChangeField.Status));
    }

    [Fact]
    public async Task J10_ARowThatABotMade_IsStoredUnderTheBot()
    {
        var row = _linear.Issue(1).Row(Day(2), null, ("toAssigneeId", "u-bob"));
        row["botActor"] = new JsonObject { ["id"] = "bot-7", ["type"] = "github", ["name"] = "GitHub" };
        _linear.Issue(2).Row(Day(2), null, ("toAssigneeId", "u-bob"))["botActor"] = new JsonObject { ["id"] = null, ["type"] = "workflow", ["name"] = null };

        var log = await LogAsync();

        Assert.Equal(["quay:person:bot-7", "quay:person:bot-workflow"], log.Changes.Actor.Select(a => log.Lexicon[a]));
        Assert.All(log.Changes.Marks, m => Assert.Equal(ChangeMarks.App, (ChangeMarks)m));
    }

    [Fact]
    public async Task J11_DoneBeforeItBegan_IsStoredAsItIs()
    {
        var issue = _linear.Issue(1).Moved("s-done", Day(2), type: "completed");
        issue.With("startedAt", FakeLinear.At(Day(30))).With("completedAt", FakeLinear.At(Day(2))).With("createdAt", FakeLinear.At(Day(10)));

        var log = await LogAsync();

        Assert.Equal(1, log.Items.Count);
        Assert.True(log.Changes.At[0] < log.Items.Created[0]);
    }

    [Fact]
    public async Task J12_AnIssueThatLeavesItsCycle_WasInItUntilThen()
    {
        _linear.Cycles.Add(Cycle("c-1", 14));
        _linear.Issue(1).Row(Day(3), "u-ann", ("fromCycleId", "c-1"), ("toCycleId", null));

        var log = await LogAsync();

        Assert.Equal([("quay:sprint:c-1", "")], log.ChangesOf(ChangeField.Sprint));
        Assert.Equal("", log.Lexicon[log.Items.Sprints[0]]);
        var sprint = Assert.Single(log.Sprints);
        Assert.Equal(("Cycle 14", SprintState.Active, "quay:board:team-pay"), (sprint.Name, sprint.State, sprint.BoardId));
    }

    [Fact]
    public async Task J13_AStatusThatWasDeleted_KeepsItsId()
    {
        _linear.Issue(1).Moved("s-long-gone", Day(2)).Moved("s-done", Day(4), type: "completed");

        var log = await LogAsync();

        Assert.Equal(
            [("quay:status:s-todo", "quay:status:s-long-gone"), ("quay:status:s-long-gone", "quay:status:s-done")], log.ChangesOf(ChangeField.Status));
        Assert.DoesNotContain(log.Statuses, s => s.Id == "quay:status:s-long-gone");
    }

    [Fact]
    public async Task D17_ARowThatGrows_ReplacesWhatItWas()
    {
        var issue = _linear.Issue(1);
        var row = issue.Row(Day(2), "u-ann", ("fromAssigneeId", null), ("toAssigneeId", "u-bob"));
        await LogAsync();
        row["fromPriority"] = 0;
        row["toPriority"] = 2;
        row["updatedAt"] = FakeLinear.At(Day(2).AddMinutes(9));
        issue.With("priority", 2).Updated(_linear.Now);
        _linear.Now += TimeSpan.FromHours(1);

        var log = await LogAsync();

        Assert.Equal([("", "quay:person:u-bob")], log.ChangesOf(ChangeField.Assignee));
        Assert.Equal([("", "quay:priority:2")], log.ChangesOf(ChangeField.Priority));
    }

    [Fact]
    public async Task D17J16_MovesThatWereMergedIntoOneRow_AreTakenApartByTheSpans()
    {
        var issue = _linear.Issue(1);
        issue.Stays("s-doing", Day(2)).Stays("s-review", Day(2).AddMinutes(4));
        issue.Row(Day(2), "u-ann", ("fromStateId", "s-todo"), ("toStateId", "s-review"))["updatedAt"] = FakeLinear.At(Day(2).AddMinutes(4));
        issue.Stays("s-done", Day(5), "completed");

        var log = await LogAsync();

        Assert.Equal(
            [("quay:status:s-todo", "quay:status:s-doing"), ("quay:status:s-doing", "quay:status:s-review"), ("quay:status:s-review", "quay:status:s-done")],
            log.ChangesOf(ChangeField.Status));
        Assert.Equal(["quay:person:u-ann", "quay:person:u-ann", ""], log.Changes.Actor.Select(a => log.Lexicon[a]));
        Assert.Equal(0, log.Inconsistent(_linear.Now));
    }

    [Fact]
    public async Task E9_ATypeOfStatusNobodyKnows_StaysUnknown()
    {
        _linear.States.Add(FakeLinear.State("s-odd", "Simmering", "simmering"));
        _linear.States.Add(FakeLinear.State("s-dup", "Duplicate", "duplicate"));
        _linear.Issue(1).With("state", FakeLinear.State("s-odd", "Simmering", "simmering"));

        var log = await LogAsync();

        Assert.Equal(
            ["s-backlog Backlog", "s-doing Active", "s-done Done", "s-dup Cancelled", "s-odd Unknown", "s-review Waiting", "s-todo Ready"],
            log.Statuses.Select(s => (Raw: EntityId.Raw(s.Id), s.Stage)).Where(s => s.Raw.StartsWith("s-", StringComparison.Ordinal)).Select(s => $"{s.Raw} {s.Stage}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task E11_NoEstimateZeroAndHalf_AreThreeThings()
    {
        _linear.Issue(1).With("estimate", null);
        _linear.Issue(2).With("estimate", 0);
        _linear.Issue(3).With("estimate", 0.5).Row(Day(2), "u-ann", ("fromEstimate", 0), ("toEstimate", 0.5));
        _linear.Issue(4).With("estimate", 0).Row(Day(2), "u-ann", ("fromEstimate", null), ("toEstimate", 0));

        var log = await LogAsync();

        Assert.Equal([double.NaN, 0, 0.5, 0], log.Items.Estimate);
        Assert.Equal([("0", "0.5"), ("", "0")], log.ChangesOf(ChangeField.Estimate));
    }

    [Fact]
    public async Task E13_AVeryLongTitle_IsStored()
    {
        _linear.Issue(1).With("title", new string('x', 70_000));

        Assert.Equal(70_000, Assert.Single((await LogAsync()).Items.Title)!.Length);
    }

    [Fact]
    public async Task TitlesOff_NeitherAsksForNorKeepsTitles()
    {
        _linear.Issue(1);
        _linear.Projects.Add(_linear.Project("p-1", "started"));

        await _ingest.RunAsync(TestIngest.Linear(_linear) with { ReadTitles = false });

        Assert.All((await _ingest.LogAsync()).Items.Title, Assert.Null);
        Assert.All(_linear.Asked("Issues").Concat(_linear.Asked("Projects")), r => Assert.False((bool)r.Json["variables"]!["titles"]!));
        Assert.Empty(_ingest.Place.TablesWith("Title of", "title-of-it", "Name of"));
    }

    [Fact]
    public async Task TheAddress_IsThatOfTheKey()
    {
        _linear.Issue(1);

        Assert.Equal(["https://linear.app/acme/issue/PAY-1"], (await LogAsync()).Items.Url);
    }

    [Fact]
    public async Task Fields_AreThoseOfTheIssue()
    {
        var issue = _linear.Issue(1).With("priority", 1).With("dueDate", "2026-10-12").With("labelIds", new JsonArray("l-bug", "l-ux", "l-deleted"))
            .With("integrationSourceType", "slack").With("creator", null)
            .With("externalUserCreator", new JsonObject { ["id"] = "x-1", ["displayName"] = "Outsider" });
        issue.Comments.Add(new JsonObject { ["id"] = "c-1", ["createdAt"] = FakeLinear.At(Day(3)), ["body"] = "never", ["user"] = FakeLinearIssue.Ref("u-bob") });
        _linear.Issue(2).With("needs", new JsonArray(new JsonObject { ["id"] = "n-1", ["customer"] = FakeLinearIssue.Ref("cust-9") }));
        _linear.Issue(3).With("asksRequester", FakeLinearIssue.Ref("u-ann"));

        var log = await LogAsync();

        Assert.Equal(new DateOnly(2026, 10, 12).DayNumber, log.Items.Due[0]);
        Assert.Equal("quay:label:Bug quay:label:User_research quay:label:l-deleted", log.Lexicon[log.Items.Labels[0]]);
        Assert.Equal("quay:person:x-1", log.Lexicon[log.Items.Reporter[0]]);
        Assert.Equal(["quay:group:slack", "quay:group:customer-cust-9", "quay:group:asks"], log.Items.RequesterGroup.Select(g => log.Lexicon[g]));
        Assert.Equal([-1], log.Comments.Length);
        Assert.Equal(["quay:person:u-agent", "quay:person:x-1"], log.NotHuman.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Labels_AreWorkedOutBackwards()
    {
        var issue = _linear.Issue(1).With("labelIds", new JsonArray("l-ux"));
        issue.Row(Day(2), "u-ann", ("addedLabelIds", new JsonArray("l-bug")));
        issue.Row(Day(3), "u-ann", ("addedLabelIds", new JsonArray("l-ux")), ("removedLabelIds", new JsonArray("l-bug")));

        Assert.Equal([("", "quay:label:Bug"), ("quay:label:Bug", "quay:label:User_research")], (await LogAsync()).ChangesOf(ChangeField.Labels));
    }

    [Fact]
    public async Task WhatLinearDoesByItself_IsMarked()
    {
        _linear.Teams[0]["cycleIssueAutoAssignStarted"] = true;
        _linear.Cycles.Add(Cycle("c-1", 14));
        var started = _linear.Issue(1).With("cycle", FakeLinearIssue.Ref("c-1"));
        started.Row(Day(2), "u-bob", ("fromStateId", "s-todo"), ("toStateId", "s-doing"), ("fromCycleId", null), ("toCycleId", "c-1"));
        started.Stays("s-doing", Day(2));
        var rolled = _linear.Issue(2).With("cycle", FakeLinearIssue.Ref("c-1"));
        rolled.Row(Day(4), null, ("fromCycleId", "c-0"), ("toCycleId", "c-1"));
        var planned = _linear.Issue(3).With("cycle", FakeLinearIssue.Ref("c-1"));
        planned.Row(Day(1), "u-ann", ("fromCycleId", null), ("toCycleId", "c-1"));
        var closed = _linear.Issue(4);
        closed.Row(Day(5), "u-ann", ("fromStateId", "s-todo"), ("toStateId", "s-done"), ("autoClosed", true));
        closed.Stays("s-done", Day(5), "completed");

        var log = await LogAsync();

        string Marked(int item) => string.Join(' ', Enumerable.Range(log.Changes.Start[item], log.Changes.Start[item + 1] - log.Changes.Start[item])
            .Select(c => $"{log.Changes.FieldOf(c)}:{(ChangeMarks)log.Changes.Marks[c]}").Order(StringComparer.Ordinal));
        Assert.Equal("Sprint:App Status:None", Marked(0));
        Assert.Equal("Sprint:App", Marked(1));
        Assert.Equal("Sprint:None", Marked(2));
        Assert.Equal("Status:App", Marked(3));
        Assert.Equal(0, log.Inconsistent(_linear.Now));
    }

    private async Task<WorkLog> LogAsync()
    {
        await _ingest.RunAsync(TestIngest.Linear(_linear));
        return await _ingest.LogAsync();
    }

    private JsonObject Cycle(string id, int number) => new()
    {
        ["id"] = id,
        ["number"] = number,
        ["startsAt"] = FakeLinear.At(Day(1)),
        ["endsAt"] = FakeLinear.At(_linear.Now.AddDays(5)),
        ["isActive"] = true,
        ["isPast"] = false,
        ["team"] = FakeLinearIssue.Ref("team-pay"),
    };
}
