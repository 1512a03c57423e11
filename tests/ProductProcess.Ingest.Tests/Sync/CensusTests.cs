using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CensusTests : CensusWorld
{
    [Fact]
    public async Task Census_IsDueOnceADay_AndNotAfterTheFirstRead()
    {
        Tracker.Fill(30);

        Assert.Null((await RunAsync()).Census);
        Assert.Null((await RunAsync(TimeSpan.FromHours(23))).Census);
        Assert.Equal(30, (await RunAsync(TimeSpan.FromHours(1))).Census!.Census!.Seen);
        Assert.Null((await RunAsync(TimeSpan.FromHours(23))).Census);
        Assert.NotNull((await Tracker.CensusAsync(Ingest.Store)).Census);
    }

    [Fact]
    public async Task C1_AnItemThatWasDeleted_LeavesTheLogAndIsKept()
    {
        Tracker.Fill(30);
        await RunAsync();
        Tracker.Items.Remove(7);

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((29, 1, 0), (census.Census!.Seen, census.Census.Deleted, census.Census.Reappeared));
        Assert.Equal([$"{(int)Absence.Deleted}|{Time.GetUtcNow().ToUnixTimeMilliseconds()}"], Absent("ENG-7"));
        var log = await Ingest.LogAsync();
        Assert.Equal(29, log.Items.Count);
        Assert.DoesNotContain("ENG-7", log.Items.Key);
        Assert.Equal(29, (await CountsAsync()).Items);
    }

    [Fact]
    public async Task C1_ADeletedItemsHistory_LeavesTheLogWithIt()
    {
        Tracker.Fill(3);
        foreach (var item in Tracker.Items.Values)
            item.Moves.Add((Time.GetUtcNow().AddDays(-40), "todo", "doing"));
        await RunAsync();
        Tracker.Items.Remove(3);

        await RunAsync(TimeSpan.FromDays(1));

        var log = await Ingest.LogAsync();
        Assert.Equal((2, 2), (log.Items.Count, log.Changes.Count));
        Assert.Equal((2, 2), ((await CountsAsync()).Items, (await CountsAsync()).HistoryEntries));
    }

    [Theory]
    [InlineData(Absence.AccessLost)]
    [InlineData(Absence.Archived)]
    [InlineData(Absence.Unknown)]
    public async Task C2C3_WhatIsNotDeleted_StaysInTheLogAndIsToldApart(Absence why)
    {
        Tracker.Fill(30);
        Tracker.Add(99, "OPS-99");
        await RunAsync();
        Tracker.Items.Remove(99);
        Tracker.Why = _ => why;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal(why == Absence.AccessLost ? (1, 0, 0) : why == Absence.Archived ? (0, 1, 0) : (0, 0, 1), (census.AccessLost, census.Archived, census.Unknown));
        Assert.Equal(why == Absence.AccessLost ? ["OPS"] : [], census.LostFrom);
        Assert.Equal($"{(int)why}", Absent("OPS-99").Single().Split('|')[0]);
        Assert.Equal(31, (await Ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C2_AccessToHalfOfEverythingLost_IsBelievedWhenTheTrackerSaysSo()
    {
        Tracker.Fill(60);
        for (var id = 100; id < 160; id++)
            Tracker.Add(id, $"OPS-{id}");
        await RunAsync();
        for (var id = 100; id < 160; id++)
            Tracker.Items.Remove(id);
        Tracker.Why = _ => Absence.AccessLost;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal((60, null), (census.AccessLost, census.Implausible));
        Assert.Equal(120, (await Ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C4_AWalkThatMeetsFarLessThanTheTrackerCounts_ConcludesNothing()
    {
        Tracker.Fill(100);
        await RunAsync();
        Tracker.Shown = id => id <= 50;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("the walk met 50 items where the tracker counts 100", census.Implausible);
        Assert.DoesNotContain(Tracker.Asked, a => a.StartsWith("why", StringComparison.Ordinal));
        AssertNobodyAbsent();
        Assert.Equal("implausible", (await FreshnessAsync("census")).Outcome);
        Assert.NotNull((await RunAsync(TimeSpan.FromMinutes(1))).Census);
    }

    [Fact]
    public async Task C4_AnEmptyWalk_ConcludesNothing()
    {
        Tracker.Fill(5);
        await RunAsync();
        Tracker.Items.Clear();
        Tracker.Count = _ => null;

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("the walk met nothing where 5 items are stored", census.Implausible);
        AssertNobodyAbsent();
    }

    [Fact]
    public async Task C4_ManyMissingThatNobodyCanTellAnythingAbout_AreNotMarked()
    {
        Tracker.Fill(200);
        await RunAsync();
        for (var id = 1; id <= 60; id++)
            Tracker.Items.Remove(id);
        Tracker.Why = _ => Absence.Unknown;
        Tracker.Asked.Clear();

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal("60 of 200 stored items were not met, and the tracker does not say what became of them", census.Implausible);
        Assert.Equal(3, Tracker.Asked.Count(a => a.StartsWith("why", StringComparison.Ordinal)));
        AssertNobodyAbsent();
    }

    [Fact]
    public async Task C4_ManyMissingThatTheTrackerConfirmsOneByOne_AreMarked()
    {
        Tracker.Fill(200);
        await RunAsync();
        for (var id = 1; id <= 60; id++)
            Tracker.Items.Remove(id);

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!.Census!;

        Assert.Equal((60, null), (census.Deleted, census.Implausible));
        Assert.Equal(140, (await Ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task C4A15_AWalkThatBreaksOff_ConcludesNothingAndTakesNothingFromTheRun()
    {
        Tracker.Fill(1500);
        await RunAsync();
        Tracker.Items.Remove(1);
        Time.Advance(TimeSpan.FromDays(1));
        var pages = 0;
        Tracker.Before = what =>
        {
            if (what == "sweep all" && ++pages == 2)
                throw new TrackerAnswerException("port", "items", "page 2 is broken.", "Run again.");
        };

        var result = await RunAsync();

        Assert.Contains("page 2 is broken", result.Census!.Skipped, StringComparison.Ordinal);
        Assert.Null(result.Census.Census);
        AssertNobodyAbsent();
        Assert.Equal(("skipped", "complete"), ((await FreshnessAsync("census")).Outcome, (await FreshnessAsync("items")).Outcome));
        Tracker.Before = _ => { };
        Assert.Equal(1, (await RunAsync()).Census!.Census!.Deleted);
    }

    [Fact]
    public async Task B9C10_AnItemThatShowsUpWithAnOldUpdate_IsFoundByTheCensus()
    {
        Tracker.Fill(30);
        await RunAsync();
        Tracker.Add(77, updated: Tracker.Now.AddDays(-400));

        Assert.Equal(0, (await RunAsync(TimeSpan.FromHours(1))).Items.New);
        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 1, 1), (census.Census!.Found, census.New, census.Asked));
        Assert.Equal(31, (await Ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task AMoveThatNoSweepShowed_IsReadByTheCensus()
    {
        Tracker.Fill(30);
        await RunAsync();
        Tracker.Items[5].Updated = Tracker.Now.AddDays(-20);
        Tracker.Items[5].Assignee = "bea";

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 0), (census.Changed, census.New));
    }

    [Fact]
    public async Task ItemsOfProjectsThatWereNotAskedFor_AreNotJudged()
    {
        Tracker.Fill(30);
        Tracker.Add(99, "OPS-99");
        await RunAsync();
        Tracker.Items.Remove(99);
        Tracker.Items.Remove(1);

        var census = (await Tracker.CensusAsync(Ingest.Store, FakeTracker.Options with { Projects = ["ENG"] })).Census!.Census!;

        Assert.Equal(1, census.Deleted);
        Assert.Empty(Absent("OPS-99"));
        Assert.DoesNotContain("why 1 99", Tracker.Asked);
    }

    [Fact]
    public async Task C5_AnItemThatIsThereAfterAll_IsReadAgainInsteadOfMarked()
    {
        Tracker.Fill(30);
        await RunAsync(options: FakeTracker.Options with { Projects = ["ENG"] });
        Tracker.Items[7].Key = "OPS-1";
        Tracker.Why = _ => Absence.None;

        var census = (await Tracker.CensusAsync(Ingest.Store, FakeTracker.Options with { Projects = ["ENG"] })).Census!.Census!;

        Assert.Equal((0, 0), (census.Deleted, census.Unknown));
        AssertNobodyAbsent();
        var log = await Ingest.LogAsync();
        Assert.Contains("OPS-1", log.Items.Key);
        Assert.DoesNotContain("ENG-7", log.Items.Key);
    }

    [Fact]
    public async Task AStoreFromBeforeTheCensus_TakesOneAtTheNextRun()
    {
        Tracker.Fill(30);
        await RunAsync();
        Ingest.Place.Run("DELETE FROM stream");

        Assert.NotNull((await RunAsync(TimeSpan.FromMinutes(1))).Census);
    }
}
