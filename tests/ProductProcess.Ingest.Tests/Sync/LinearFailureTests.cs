using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LinearFailureTests : IAsyncLifetime
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
    public async Task J1_Ratelimited_IsALimitAndNoRefusalOfTheToken()
    {
        _linear.Issue(1);
        Instead("Issues", (_, context) =>
        {
            context.Response.Headers["X-RateLimit-Complexity-Limit"] = "3000000";
            context.Response.Headers["X-RateLimit-Complexity-Remaining"] = "0";
            context.Response.Headers["X-RateLimit-Complexity-Reset"] = _ingest.Time.GetUtcNow().AddHours(1).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = "600";
            var error = FakeLinear.Error("Rate limit exceeded.", "RATELIMITED");
            error["extensions"]!["meta"] = new JsonObject { ["rateLimitResult"] = new JsonObject { ["limit"] = 3_000_000, ["duration"] = 3_600_000 } };
            return FakeLinear.AnswerAsync(context, 400, null, error);
        });

        var parked = await Assert.ThrowsAsync<TrackerParkedException>(RunAsync);

        Assert.InRange(parked.NotBefore - _ingest.Time.GetUtcNow(), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(11));
        _linear.Instead = null;
    }

    [Fact]
    public async Task J2_TooComplex_IsAskedForLessAtATime_AndRemembered()
    {
        for (var n = 1; n <= 60; n++)
            _linear.Issue(n);
        _linear.MostComplex = 3_000;

        await RunAsync();
        var sizes = Firsts("Issues");
        _linear.Forget();
        _linear.Now += TimeSpan.FromHours(1);
        foreach (var issue in _linear.Issues)
            issue.Updated(_linear.Now.AddMinutes(-30));
        await RunAsync();

        Assert.Equal(60, (await CountsAsync()).Items);
        Assert.True(sizes[0] > sizes[^2] && sizes[^2] * 172 <= 3_000);
        Assert.All(Firsts("Issues"), first => Assert.InRange(first, 1, sizes[^2]));
    }

    [Fact]
    public async Task J2_ASweepThatIsTooComplex_GoesOnInSmallerPages()
    {
        for (var n = 1; n <= 30; n++)
            _linear.Issue(n);
        _linear.MostComplex = 400;

        // Whole issues cost more than that, one by one less.
        await RunAsync();

        Assert.Equal(30, (await CountsAsync()).Items);
        Assert.Equal([250, 125], Firsts("IssueTraces"));
    }

    [Theory]
    [InlineData("IssueTraces")]
    [InlineData("Issues")]
    [InlineData("Teams")]
    public async Task J3_DataTogetherWithErrors_FailsThePageAndLeavesTheCursor(string operation)
    {
        _linear.Issue(1);
        var data = new JsonObject { ["issues"] = new JsonObject { ["nodes"] = new JsonArray(), ["pageInfo"] = new JsonObject { ["hasNextPage"] = false } } };
        Instead(operation, (_, context) => FakeLinear.AnswerAsync(context, 200, data.DeepClone(), FakeLinear.Error("One of them failed.", "OTHER", "issues", 3)));

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(RunAsync);

        Assert.Contains("One of them failed.", failure.Message, StringComparison.Ordinal);
        _linear.Instead = null;
        Assert.Equal(1, (await RunAsync()).Items.New);
    }

    [Fact]
    public async Task J4_NoDataOnALaterPage_IsAnErrorAndNotTheEnd()
    {
        for (var n = 1; n <= 600; n++)
            _linear.Issue(n);
        var pages = 0;
        Instead("IssueTraces", (_, context) => ++pages == 3 ? FakeLinear.AnswerAsync(context, 200, null) : null);

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(RunAsync);

        Assert.Contains("neither data nor an error", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await CountsAsync()).Items);
        _linear.Instead = null;
        Assert.Equal(600, (await RunAsync()).Items.New);
    }

    [Fact]
    public async Task APageThatPromisesMoreAndDoesNotSayWhere_IsNotFollowedForever()
    {
        _linear.Issue(1);
        Instead("IssueTraces", (_, context) => FakeLinear.AnswerAsync(context, 200, new JsonObject
        {
            ["issues"] = new JsonObject { ["nodes"] = new JsonArray(), ["pageInfo"] = new JsonObject { ["hasNextPage"] = true, ["endCursor"] = "same" } },
        }));

        await Assert.ThrowsAsync<TrackerAnswerException>(RunAsync);

        Assert.Equal(2, _linear.Asked("IssueTraces").Count());
    }

    [Fact]
    public async Task J16_AHistoryThatIsRefused_LeavesTheItemItsSpans_AndIsAskedForAgain()
    {
        var at = _linear.Now.AddDays(-9);
        _linear.Issue(1).Moved("s-doing", at);
        _linear.Issue(2).Moved("s-doing", at);
        _linear.Refuses = (field, entity) => field == "history" && (string?)entity?["id"] == "issue-0001" ? "FORBIDDEN" : null;

        var first = await RunAsync();

        Assert.Equal((2, 1), (first.Items.New, first.Items.Quarantined));
        var log = await _ingest.LogAsync();
        Assert.Equal(2, log.Changes.Count);
        Assert.Equal(["", "quay:person:u-bob"], log.Changes.Actor.Select(a => log.Lexicon[a]));
        Assert.Equal([at.ToUnixTimeMilliseconds(), at.ToUnixTimeMilliseconds()], log.Changes.At);
        Assert.Equal(["history|issue-0001|1"], Quarantine());

        _linear.Refuses = (_, _) => null;
        var second = await RunAsync();

        Assert.Equal((1, 0), (second.Items.Changed, second.Items.Quarantined));
        Assert.Empty(Quarantine());
        log = await _ingest.LogAsync();
        Assert.All(log.Changes.Actor, a => Assert.Equal("quay:person:u-bob", log.Lexicon[a]));
    }

    [Fact]
    public async Task J16_HistoriesThatAreAllRefused_ReadTheWorkspaceFromItsSpans()
    {
        for (var n = 1; n <= 200; n++)
            _linear.Issue(n).Moved("s-doing", _linear.Now.AddDays(-9)).Moved("s-done", _linear.Now.AddDays(-8), type: "completed");
        _linear.Refuses = (field, _) => field == "history" ? "FEATURE_NOT_ACCESSIBLE" : null;

        var result = await RunAsync();

        Assert.Equal((200, 200), (result.Items.New, result.Items.Quarantined));
        Assert.Equal(400, (await _ingest.LogAsync()).Changes.Count);
        // Found out once, not issue by issue.
        Assert.InRange(_linear.Asked("IssueRest").Count(), 1, 5);
        Assert.InRange(_linear.Asked("Issues").Count(), 5, 5 + 5);
    }

    [Fact]
    public async Task J17_RowsThatFailTheFilter_StopTheRun()
    {
        for (var n = 1; n <= 3; n++)
            _linear.Issue(n);
        await RunAsync();
        _linear.Now += TimeSpan.FromDays(1);
        _linear.IgnoresFilters = true;

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(RunAsync);

        Assert.Contains("which has not", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ignores filters", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task J17_ItemsThatWereNotAskedFor_StopTheRun()
    {
        _linear.Teams.Add(FakeLinear.Team("team-ops", "OPS"));
        _linear.Issue(1);
        _linear.Issue(2, "OPS");
        _linear.IgnoresFilters = true;

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Linear(_linear) with { Projects = ["PAY"] }));

        Assert.Contains("of a team that was not asked for", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(400)]
    public async Task J20_AKeyThatIsRefused_SaysHowKeysAreSent(int status)
    {
        Instead("Preflight", (_, context) => FakeLinear.AnswerAsync(context, status, null, FakeLinear.Error("Authentication required, not authenticated", "AUTHENTICATION_ERROR")));

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(RunAsync);

        Assert.Contains("without Bearer", failure.NextStep, StringComparison.Ordinal);
        Assert.Contains("not authenticated", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("lin_api_secret", failure.ToString(), StringComparison.Ordinal);
        Assert.All(_linear.Requests, r => Assert.Equal("lin_api_secret", r.Authorization));
    }

    [Fact]
    public async Task SeveralErrors_TheMostSevereDecides()
    {
        Instead("Teams", (_, context) => FakeLinear.AnswerAsync(
            context, 200, null, FakeLinear.Error("No.", "FORBIDDEN"), FakeLinear.Error("Key gone.", "AUTHENTICATION_ERROR"), FakeLinear.Error("Odd.", null)));

        Assert.Contains("Key gone.", (await Assert.ThrowsAsync<TrackerSettingsException>(RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task J21_NoPageAsksForMoreThan250()
    {
        for (var n = 1; n <= 260; n++)
            _linear.Issue(n);

        await RunAsync();

        Assert.All(_linear.Requests.Select(r => (int?)r.Json["variables"]!["first"]).OfType<int>(), first => Assert.InRange(first, 1, 250));
        Assert.Equal(260, (await CountsAsync()).Items);
    }

    [Fact]
    public async Task WhatAPlanDoesNotOffer_IsLeftOutAndTold()
    {
        _linear.Issue(1);
        _linear.Refuses = (field, _) => field is "customerNeeds" or "initiatives" ? "FEATURE_NOT_ACCESSIBLE" : null;

        var result = await RunAsync();

        Assert.Equal(1, result.Items.New);
        Assert.Equal(["initiatives", "requests"], result.Streams.Where(s => s.Skipped is not null).Select(s => s.Name));
    }

    [Fact]
    public async Task AnIssueThatCannotBeRead_IsSetAsideWithoutItsTexts()
    {
        _linear.Issue(1).With("createdAt", "yesterday").With("title", "SECRET");
        _linear.Issue(2);

        var result = await RunAsync();

        Assert.Equal((1, 1), (result.Items.New, result.Items.Quarantined));
        Assert.Empty(_ingest.Place.TablesWith("SECRET"));
        Assert.Contains("createdAt", Assert.Single(_ingest.Place.Rows("SELECT reason FROM quarantine")), StringComparison.Ordinal);
    }

    private Task<ProductProcess.Ingest.Sync.SyncResult> RunAsync() => _ingest.RunAsync(TestIngest.Linear(_linear));

    private List<int> Firsts(string operation) => [.. _linear.Asked(operation).Select(r => r.Json["variables"]!["first"]!.GetValue<int>())];

    private IReadOnlyList<string> Quarantine() => _ingest.Place.Rows("SELECT kind, item, again FROM quarantine ORDER BY item");

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));

    /// <summary>Answers one operation in another way; null answers it as usual.</summary>
    private void Instead(string operation, Func<FakeRequest, HttpContext, Task?> answer) => _linear.Instead = async (request, context) =>
    {
        if (request.Json["operationName"]?.GetValue<string>() != operation || answer(request, context) is not { } sent)
            return false;
        await sent;
        return true;
    };
}
