using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CensusTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeTracker _tracker;
    private readonly TestIngest _ingest;

    public CensusTests()
    {
        _tracker = new FakeTracker(_time);
        _ingest = new TestIngest(time: _time);
    }

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task Census_IsDueOnceADay_AndNotAfterTheFirstRead()
    {
        _tracker.Fill(30);

        Assert.Null((await RunAsync()).Census);
        Assert.Null((await RunAsync(TimeSpan.FromHours(23))).Census);
        Assert.Equal(30, (await RunAsync(TimeSpan.FromHours(1))).Census!.Census!.Seen);
        Assert.Null((await RunAsync(TimeSpan.FromHours(23))).Census);
        Assert.NotNull((await _tracker.CensusAsync(_ingest.Store)).Census);
    }

    [Fact]
    public async Task C1_AnItemThatWasDeleted_LeavesTheLogAndIsKept()
    {
        _tracker.Fill(30);
        await RunAsync();
        _tracker.Items.Remove(7);

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((29, 1, 0), (census.Census!.Seen, census.Census.Deleted, census.Census.Reappeared));
        Assert.Equal([$"{(int)Absence.Deleted}|{_time.GetUtcNow().ToUnixTimeMilliseconds()}"], Absent("ENG-7"));
        var log = await _ingest.LogAsync();
        Assert.Equal(29, log.Items.Count);
        Assert.DoesNotContain("ENG-7", log.Items.Key);
        Assert.Equal(29, (await CountsAsync()).Items);
    }

    [Fact]
    public async Task C1_ADeletedItemsHistory_LeavesTheLogWithIt()
    {
        _tracker.Fill(3);
        foreach (var item in _tracker.Items.Values)
            item.Moves.Add((_time.GetUtcNow().AddDays(-40), "todo", "doing"));
        await RunAsync();
        _tracker.Items.Remove(3);

        await RunAsync(TimeSpan.FromDays(1));

        var log = await _ingest.LogAsync();
        Assert.Equal((2, 2), (log.Items.Count, log.Changes.Count));
        Assert.Equal((2, 2), ((await CountsAsync()).Items, (await CountsAsync()).HistoryEntries));
    }

    [Theory]
    [InlineData(Absence.AccessLost)]
    [InlineData(Absence.Archived)]
    [InlineData(Absence.Unknown)]
    public async Task C2C3_WhatIsNotDeleted_StaysInTheLogAndIsToldApart(Absence why)
    {
        _tracker.Fill(30);
        _tracker.Add(99, "OPS-99");
        await RunAsync();
        _tracker.Items.Remove(99);
        _tracker.Why = _ => why;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal(why == Absence.AccessLost ? (1, 0, 0) : why == Absence.Archived ? (0, 1, 0) : (0, 0, 1), (census.AccessLost, census.Archived, census.Unknown));
        Assert.Equal(why == Absence.AccessLost ? ["OPS"] : [], census.LostFrom);
        Assert.Equal($"{(int)why}", Absent("OPS-99").Single().Split('|')[0]);
        Assert.Equal(31, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C2_AccessToHalfOfEverythingLost_IsBelievedWhenTheTrackerSaysSo()
    {
        _tracker.Fill(60);
        for (var id = 100; id < 160; id++)
            _tracker.Add(id, $"OPS-{id}");
        await RunAsync();
        for (var id = 100; id < 160; id++)
            _tracker.Items.Remove(id);
        _tracker.Why = _ => Absence.AccessLost;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal((60, null), (census.AccessLost, census.Implausible));
        Assert.Equal(120, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C4_AWalkThatMeetsFarLessThanTheTrackerCounts_ConcludesNothing()
    {
        _tracker.Fill(100);
        await RunAsync();
        _tracker.Shown = id => id <= 50;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("the walk met 50 items where the tracker counts 100", census.Implausible);
        Assert.DoesNotContain(_tracker.Asked, a => a.StartsWith("why", StringComparison.Ordinal));
        AssertNobodyAbsent();
        Assert.Equal("implausible", (await FreshnessAsync("census")).Outcome);
        Assert.NotNull((await RunAsync(TimeSpan.FromMinutes(1))).Census);
    }

    [Fact]
    public async Task C4_AnEmptyWalk_ConcludesNothing()
    {
        _tracker.Fill(5);
        await RunAsync();
        _tracker.Items.Clear();
        _tracker.Count = _ => null;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("the walk met nothing where 5 items are stored", census.Implausible);
        AssertNobodyAbsent();
    }

    [Fact]
    public async Task C4_ManyMissingThatNobodyCanTellAnythingAbout_AreNotMarked()
    {
        _tracker.Fill(200);
        await RunAsync();
        for (var id = 1; id <= 60; id++)
            _tracker.Items.Remove(id);
        _tracker.Why = _ => Absence.Unknown;
        _tracker.Asked.Clear();

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("60 of 200 stored items were not met, and the tracker does not say what became of them", census.Implausible);
        Assert.Equal(3, _tracker.Asked.Count(a => a.StartsWith("why", StringComparison.Ordinal)));
        AssertNobodyAbsent();
    }

    [Fact]
    public async Task C4_ManyMissingThatTheTrackerConfirmsOneByOne_AreMarked()
    {
        _tracker.Fill(200);
        await RunAsync();
        for (var id = 1; id <= 60; id++)
            _tracker.Items.Remove(id);

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal((60, null), (census.Deleted, census.Implausible));
        Assert.Equal(140, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C4A15_AWalkThatBreaksOff_ConcludesNothingAndTakesNothingFromTheRun()
    {
        _tracker.Fill(1500);
        await RunAsync();
        _tracker.Items.Remove(1);
        _time.Advance(TimeSpan.FromDays(1));
        var pages = 0;
        _tracker.Before = what =>
        {
            if (what == "sweep all" && ++pages == 2)
                throw new TrackerAnswerException("port", "items", "page 2 is broken.", "Run again.");
        };

        var result = await RunAsync();

        Assert.Contains("page 2 is broken", result.Census!.Skipped, StringComparison.Ordinal);
        Assert.Null(result.Census.Census);
        AssertNobodyAbsent();
        Assert.Equal(("skipped", "complete"), ((await FreshnessAsync("census")).Outcome, (await FreshnessAsync("items")).Outcome));
        _tracker.Before = _ => { };
        Assert.Equal(1, (await RunAsync()).Census!.Census!.Deleted);
    }

    [Fact]
    public async Task AnItemThatIsThereAgain_IsReadAgainAndLosesItsMark()
    {
        _tracker.Fill(30);
        await RunAsync();
        var gone = _tracker.Items[7];
        _tracker.Items.Remove(7);
        await RunAsync(TimeSpan.FromDays(1));
        _tracker.Items[7] = gone;
        gone.Assignee = "bea";

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 0), (census.Census!.Reappeared, census.Census.Found));
        AssertNobodyAbsent();
        var log = await _ingest.LogAsync();
        Assert.Equal("port:person:bea", log.Lexicon[log.Items.Assignee[Array.IndexOf(log.Items.Key, "ENG-7")]]);
    }

    [Fact]
    public async Task AnItemThatMovesWhileItIsMarked_LosesItsMarkBeforeTheNextCensus()
    {
        _tracker.Fill(30);
        await RunAsync();
        _tracker.Shown = id => id != 7;
        _tracker.Count = _ => null;
        await RunAsync(TimeSpan.FromDays(1));
        Assert.NotEmpty(Absent("ENG-7"));
        _tracker.Shown = _ => true;
        _tracker.Items[7].Updated = _tracker.Now;

        await RunAsync(TimeSpan.FromMinutes(5));

        AssertNobodyAbsent();
    }

    [Fact]
    public async Task B9C10_AnItemThatShowsUpWithAnOldUpdate_IsFoundByTheCensus()
    {
        _tracker.Fill(30);
        await RunAsync();
        _tracker.Add(77, updated: _tracker.Now.AddDays(-400));

        Assert.Equal(0, (await RunAsync(TimeSpan.FromHours(1))).Items.New);
        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 1, 1), (census.Census!.Found, census.New, census.Asked));
        Assert.Equal(31, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task AMoveThatNoSweepShowed_IsReadByTheCensus()
    {
        _tracker.Fill(30);
        await RunAsync();
        _tracker.Items[5].Updated = _tracker.Now.AddDays(-20);
        _tracker.Items[5].Assignee = "bea";

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 0), (census.Changed, census.New));
    }

    [Fact]
    public async Task ItemsOfProjectsThatWereNotAskedFor_AreNotJudged()
    {
        _tracker.Fill(30);
        _tracker.Add(99, "OPS-99");
        await RunAsync();
        _tracker.Items.Remove(99);
        _tracker.Items.Remove(1);

        var census = (await _tracker.CensusAsync(_ingest.Store, FakeTracker.Options with { Projects = ["ENG"] })).Census!.Census!;

        Assert.Equal(1, census.Deleted);
        Assert.Empty(Absent("OPS-99"));
        Assert.DoesNotContain("why 1 99", _tracker.Asked);
    }

    [Fact]
    public async Task C5_AnItemThatIsThereAfterAll_IsReadAgainInsteadOfMarked()
    {
        _tracker.Fill(30);
        await RunAsync(options: FakeTracker.Options with { Projects = ["ENG"] });
        _tracker.Items[7].Key = "OPS-1";
        _tracker.Why = _ => Absence.None;

        var census = (await _tracker.CensusAsync(_ingest.Store, FakeTracker.Options with { Projects = ["ENG"] })).Census!.Census!;

        Assert.Equal((0, 0), (census.Deleted, census.Unknown));
        AssertNobodyAbsent();
        var log = await _ingest.LogAsync();
        Assert.Contains("OPS-1", log.Items.Key);
        Assert.DoesNotContain("ENG-7", log.Items.Key);
    }

    [Fact]
    public async Task AnItemThatIsReadThoughItIsInTheBin_StaysMarkedUntilItComesBack()
    {
        _tracker.Fill(3);
        _tracker.Items[2].Absent = Absence.Deleted;

        await RunAsync();
        await RunAsync(TimeSpan.FromDays(1));

        Assert.Equal($"{(int)Absence.Deleted}", Absent("ENG-2").Single().Split('|')[0]);
        Assert.Equal(2, (await _ingest.LogAsync()).Items.Count);
        _tracker.Items[2].Absent = Absence.None;
        _tracker.Items[2].Updated = _tracker.Now;
        await RunAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(3, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task AnItemNobodyCouldTellAbout_IsAskedAboutAgain()
    {
        _tracker.Fill(30);
        await RunAsync();
        _tracker.Items.Remove(7);
        _tracker.Why = _ => Absence.Unknown;
        await RunAsync(TimeSpan.FromDays(1));
        _tracker.Why = _ => Absence.Deleted;
        var since = Absent("ENG-7").Single().Split('|')[1];

        await RunAsync(TimeSpan.FromDays(1));

        Assert.Equal([$"{(int)Absence.Deleted}|{since}"], Absent("ENG-7"));
    }

    [Fact]
    public async Task AStoreFromBeforeTheCensus_TakesOneAtTheNextRun()
    {
        _tracker.Fill(30);
        await RunAsync();
        _ingest.Place.Run("DELETE FROM stream");

        Assert.NotNull((await RunAsync(TimeSpan.FromMinutes(1))).Census);
    }

    private async Task<SyncResult> RunAsync(TimeSpan? later = null, SourceOptions? options = null)
    {
        if (later is { } wait)
        {
            _time.Advance(wait);
            _tracker.Now += wait;
        }

        return await _tracker.RunAsync(_ingest.Store, options: options);
    }

    private IReadOnlyList<string> Absent(string key) =>
        _ingest.Place.Rows($"SELECT absent, absent_since FROM item WHERE absent <> 0 AND key = '{key}'");

    private void AssertNobodyAbsent() =>
        Assert.Equal(["0"], _ingest.Place.Rows("SELECT COUNT(*) FROM item WHERE absent <> 0 OR absent_since IS NOT NULL"));

    private async Task<StreamFreshness> FreshnessAsync(string stream) =>
        Assert.Single(await _ingest.Store.FreshnessAsync(TestContext.Current.CancellationToken), f => f.Stream == stream);

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
}
