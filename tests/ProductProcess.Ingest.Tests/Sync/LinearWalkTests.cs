using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LinearWalkTests : IAsyncLifetime
{
    private readonly FakeLinear _linear = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _linear.DisposeAsync();
    }

    [Fact]
    public async Task J5_AnIssueThatIsArchivedByAge_StaysWithItsHistory()
    {
        var issue = _linear.Issue(1).Moved("s-done", _linear.Now.AddDays(-30), type: "completed");
        await RunAsync();
        _linear.Now += TimeSpan.FromHours(1);
        issue.With("archivedAt", FakeLinear.At(_linear.Now)).With("autoArchivedAt", FakeLinear.At(_linear.Now)).Updated(_linear.Now);
        issue.Row(_linear.Now, null, ("archived", true), ("autoArchived", true));

        await RunAsync();

        var log = await _ingest.LogAsync();
        Assert.Equal(["PAY-1"], log.Items.Key);
        Assert.Equal(1, log.Changes.Count);
        // Kept, though nothing reads it: a row of its own that Linear made.
        Assert.Equal(["archived"], _ingest.Place.Rows("SELECT w.text FROM change c JOIN word w ON w.id = c.name WHERE c.field = 0"));
        Assert.Contains("quay:person:linear-automation", log.NotHuman);
    }

    [Fact]
    public async Task J7_TwoIssuesAtTheSameInstantAtTheBoundary_AreBothStored()
    {
        await RunAsync();
        var since = _linear.Now - TestIngest.Linear(_linear).Overlap;
        _linear.Issue(1).Updated(since);
        _linear.Issue(2).Updated(since);
        _linear.Now += TimeSpan.FromHours(1);

        Assert.Equal(2, (await RunAsync()).Items.New);
    }

    [Fact]
    public async Task J8_AnIssueUpdatedWhileItsPageHasPassed_IsStoredInThisRunOrTheNext()
    {
        for (var n = 1; n <= 600; n++)
            _linear.Issue(n);
        var youngest = _linear.Issues[^1];
        var pages = 0;
        _linear.Serving = (field, _) =>
        {
            // Its page was the first; it moves while the second is read.
            if (field == "issues" && ++pages == 2)
                youngest.With("priority", 1).Updated(_linear.Now.AddSeconds(5));
        };

        var first = await RunAsync();
        _linear.Now += TimeSpan.FromMinutes(10);
        await RunAsync();

        Assert.Equal(600, first.Items.New);
        var log = await _ingest.LogAsync();
        Assert.Equal("quay:priority:1", log.Lexicon[log.Items.Priority[Array.IndexOf(log.Items.Key, "PAY-600")]]);
    }

    [Fact]
    public async Task J14_AnIssueThatMovesToAnotherTeam_StaysOneItemAndIsRenumbered()
    {
        _linear.Teams.Add(FakeLinear.Team("team-ops", "OPS"));
        var issue = _linear.Issue(1);
        await RunAsync();
        _linear.Now += TimeSpan.FromHours(1);
        issue.Row(_linear.Now, "u-ann", ("fromTeamId", "team-pay"), ("toTeamId", "team-ops"));
        issue.With("team", FakeLinear.Team("team-ops", "OPS")).With("identifier", "OPS-77").With("previousIdentifiers", new JsonArray("PAY-1")).Updated(_linear.Now);

        var second = await RunAsync();

        Assert.Equal((0, 1), (second.Items.New, second.Items.Changed));
        var log = await _ingest.LogAsync();
        Assert.Equal(["OPS-77"], log.Items.Key);
        Assert.Equal(
            [(ChangeField.Team, "quay:team:team-pay", "quay:team:team-ops"), (ChangeField.Project, "quay:project:team-pay", "quay:project:team-ops"), (ChangeField.Key, "PAY-1", "OPS-77")],
            Changes(log));
        Assert.Equal(0, (await _ingest.LogAsync("PAY")).Items.Count);
        Assert.Equal(1, (await _ingest.LogAsync("OPS")).Items.Count);
    }

    [Fact]
    public async Task J15_ALabelThatArrivesAfterItsInstant_IsFoundByReadingOnceMore()
    {
        _linear.Issue(1).Updated(_linear.Now.AddSeconds(-20));
        _linear.Issue(2).Updated(_linear.Now.AddHours(-5));
        await RunAsync();
        // The replica catches up; the instant stays what it was.
        _linear.Issues[0].With("labelIds", new JsonArray("l-bug"));
        _linear.Now += TimeSpan.FromHours(1);

        var second = await RunAsync();
        _linear.Now += TimeSpan.FromHours(1);
        var third = await RunAsync();

        Assert.Equal((1, 1), (second.Items.Changed, second.Items.Unchanged));
        Assert.Equal((0, 2), (third.Items.Asked, third.Items.Unchanged));
        var log = await _ingest.LogAsync();
        Assert.Equal("quay:label:Bug", log.Lexicon[log.Items.Labels[0]]);
    }

    [Fact]
    public async Task J19_WhatNobodyWasToldOf_IsFoundByAsking()
    {
        var issue = _linear.Issue(1);
        await RunAsync();
        _linear.Now += TimeSpan.FromHours(13);
        issue.Moved("s-doing", _linear.Now.AddHours(-12)).Updated(_linear.Now.AddHours(-12));

        Assert.Equal(1, (await RunAsync()).Items.Changed);
    }

    [Fact]
    public async Task J22_880Issues_TakeNoMoreRequestsThanPagesAndAFew()
    {
        for (var n = 1; n <= 880; n++)
        {
            var issue = _linear.Issue(n).Moved("s-doing", _linear.Now.AddDays(-20));
            for (var c = 0; c < 3; c++)
                issue.Comments.Add(new JsonObject { ["id"] = $"c-{n}-{c}", ["createdAt"] = FakeLinear.At(_linear.Now.AddDays(-c)), ["user"] = FakeLinearIssue.Ref("u-ann") });
        }

        var result = await RunAsync();

        var pages = (int)Math.Ceiling(880 / 46.0);
        Assert.Equal(880 * 3, (await _ingest.LogAsync()).Comments.Count);
        Assert.InRange(result.Requests, 1, pages + 4 + 15);
        Assert.Equal(_linear.Complexity, result.Streams.Sum(s => s.Points) + 2.3, 3);
        Assert.InRange(_linear.Complexity, 1, 880 * 180 + 10_000);
    }

    [Fact]
    public async Task J6_ConnectionsThatGoOn_AreFollowedToTheirEnd_ManyInOneQuestion()
    {
        for (var n = 1; n <= 5; n++)
        {
            var issue = _linear.Issue(n);
            for (var move = 0; move < 73; move++)
                issue.Moved(move % 2 == 0 ? "s-doing" : "s-todo", _linear.Now.AddDays(-40).AddMinutes(10 * move), type: move % 2 == 0 ? "started" : "unstarted");
            for (var c = 0; c < 200; c++)
                issue.Comments.Add(new JsonObject { ["id"] = $"c-{n}-{c}", ["createdAt"] = FakeLinear.At(_linear.Now.AddMinutes(-c)) });
            for (var r = 0; r < 12; r++)
                issue.Json["relations"]!.AsArray().Add(new JsonObject { ["id"] = $"r-{n}-{r}", ["type"] = "blocks", ["relatedIssue"] = FakeLinearIssue.Ref($"other-{r}") });
        }

        var result = await RunAsync();

        var log = await _ingest.LogAsync();
        Assert.Equal((5 * 73, 5 * 200, 5 * 12), (log.Changes.Count, log.Comments.Count, log.Links.Count));
        Assert.Equal(0, result.Items.Quarantined);
        Assert.InRange(_linear.Asked("IssueRest").Count(), 3, 12);
        Assert.InRange(_linear.Asked("IssueRest").Max(r => r.Json["variables"]!.AsObject().Count / 2), 15, 100);
    }

    [Fact]
    public async Task SomeTeamsOnly_AsksForThemAndChecksTheirNames()
    {
        _linear.Teams.Add(FakeLinear.Team("team-ops", "OPS"));
        _linear.Issue(1);
        _linear.Issue(2, "OPS");
        var options = TestIngest.Linear(_linear) with { Projects = ["ops"] };

        Assert.Equal(1, (await _ingest.RunAsync(options)).Items.New);
        Assert.Equal(["OPS-2"], (await _ingest.LogAsync()).Items.Key);
        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(options with { Projects = ["OPZ"] }));
        Assert.Contains("Did you mean OPS?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATeamThatIsGone_IsLeftOutAndTold()
    {
        _linear.Teams.Add(FakeLinear.Team("team-ops", "OPS"));
        _linear.Issue(1);
        _linear.Issue(2, "OPS");
        var options = TestIngest.Linear(_linear) with { Projects = ["OPS", "PAY"] };
        await _ingest.RunAsync(options);
        _linear.Teams.RemoveAt(1);
        _linear.Issues.RemoveAt(1);

        var result = await _ingest.RunAsync(options);

        Assert.Contains("team OPS", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal(2, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task ACensus_TellsBinnedPurgedHiddenAndArchivedApart()
    {
        _linear.Teams.Add(FakeLinear.Team("team-ops", "OPS"));
        for (var n = 1; n <= 4; n++)
            _linear.Issue(n);
        _linear.Issue(5, "OPS");
        var options = TestIngest.Linear(_linear) with { CensusEvery = TimeSpan.FromHours(1) };
        await _ingest.RunAsync(options);
        _linear.Now += TimeSpan.FromHours(2);
        _linear.Issues[0].With("trashed", true).With("archivedAt", FakeLinear.At(_linear.Now));
        _linear.Issues[1].With("archivedAt", FakeLinear.At(_linear.Now));
        _linear.Teams.RemoveAt(1);
        _linear.Issues.RemoveAt(4);
        _linear.Issues.RemoveAt(2);

        var why = await WhyAsync(options);

        Assert.Equal(
            [("issue-0001", Absence.Deleted), ("issue-0002", Absence.Archived), ("issue-0003", Absence.Deleted), ("issue-0005", Absence.AccessLost)],
            why.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value)));
    }

    [Fact]
    public async Task WhatLiesInTheBin_IsNotReadAnew()
    {
        _linear.Issue(1).With("trashed", true).With("archivedAt", FakeLinear.At(_linear.Now));
        _linear.Issue(2);

        Assert.Equal(1, (await RunAsync()).Items.New);
    }

    private async Task<IReadOnlyDictionary<string, Absence>> WhyAsync(SourceOptions options)
    {
        using var connection = _ingest.Connect(options);
        foreach (var stream in connection.Dimensions)
            await stream.ReadAsync(TestContext.Current.CancellationToken);
        return await connection.Items.WhyAbsentAsync(
            [.. Enumerable.Range(1, 5).Select(n => new AbsentItem($"issue-{n:0000}", n == 5 ? "team-ops" : "team-pay"))],
            TestContext.Current.CancellationToken);
    }

    private Task<ProductProcess.Ingest.Sync.SyncResult> RunAsync() => _ingest.RunAsync(TestIngest.Linear(_linear));

    private static IEnumerable<(ChangeField, string, string)> Changes(WorkLog log) =>
        Enumerable.Range(0, log.Changes.Count).Select(i => (log.Changes.FieldOf(i), log.Lexicon[log.Changes.From[i]], log.Lexicon[log.Changes.To[i]]));
}
