using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>How long an item that was missed stays marked.</summary>
public sealed class CensusMarkTests : CensusWorld
{
    [Fact]
    public async Task AnItemThatIsThereAgain_IsReadAgainAndLosesItsMark()
    {
        Tracker.Fill(30);
        await RunAsync();
        var gone = Tracker.Items[7];
        Tracker.Items.Remove(7);
        await RunAsync(TimeSpan.FromDays(1));
        Tracker.Items[7] = gone;
        gone.Assignee = "bea";

        var census = (await RunAsync(TimeSpan.FromDays(1))).Census!;

        Assert.Equal((1, 0), (census.Census!.Reappeared, census.Census.Found));
        AssertNobodyAbsent();
        var log = await Ingest.LogAsync();
        Assert.Equal("port:person:bea", log.Lexicon[log.Items.Assignee[Array.IndexOf(log.Items.Key, "ENG-7")]]);
    }

    [Fact]
    public async Task AnItemThatMovesWhileItIsMarked_LosesItsMarkBeforeTheNextCensus()
    {
        Tracker.Fill(30);
        await RunAsync();
        Tracker.Shown = id => id != 7;
        Tracker.Count = _ => null;
        await RunAsync(TimeSpan.FromDays(1));
        Assert.NotEmpty(Absent("ENG-7"));
        Tracker.Shown = _ => true;
        Tracker.Items[7].Updated = Tracker.Now;

        await RunAsync(TimeSpan.FromMinutes(5));

        AssertNobodyAbsent();
    }

    [Fact]
    public async Task AnItemThatIsReadThoughItIsInTheBin_StaysMarkedUntilItComesBack()
    {
        Tracker.Fill(3);
        Tracker.Items[2].Absent = Absence.Deleted;

        await RunAsync();
        await RunAsync(TimeSpan.FromDays(1));

        Assert.Equal($"{(int)Absence.Deleted}", Absent("ENG-2").Single().Split('|')[0]);
        Assert.Equal(2, (await Ingest.LogAsync()).Items.Count);
        Tracker.Items[2].Absent = Absence.None;
        Tracker.Items[2].Updated = Tracker.Now;
        await RunAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(3, (await Ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task AnItemNobodyCouldTellAbout_IsAskedAboutAgain()
    {
        Tracker.Fill(30);
        await RunAsync();
        Tracker.Items.Remove(7);
        Tracker.Why = _ => Absence.Unknown;
        await RunAsync(TimeSpan.FromDays(1));
        Tracker.Why = _ => Absence.Deleted;
        var since = Absent("ENG-7").Single().Split('|')[1];

        await RunAsync(TimeSpan.FromDays(1));

        Assert.Equal([$"{(int)Absence.Deleted}|{since}"], Absent("ENG-7"));
    }
}
