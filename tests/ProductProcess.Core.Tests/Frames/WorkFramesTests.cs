using CsCheck;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class WorkFramesTests
{
    [Fact]
    public void Get_AnEarlierWindow_IsWhatAnEarlierRunWouldHaveSaid() =>
        Gen.Int[0, 400].Sample(seed =>
        {
            var log = RandomWorld.Of(seed).Log();
            var window = Window.Ending(World.FirstDay.AddDays(42), 3).Before();
            var now = WorkFrames.Of(WorkHistory.Build(log, World.Instant(55)), WorkCalendar.Utc);
            var then = WorkFrames.Of(WorkHistory.Build(log, WorkCalendar.Utc.StartOf(window.Until)), WorkCalendar.Utc);
            Assert.Equal(Text(then, window), Text(now, window));
        }, iter: 20);

    [Fact]
    public void Get_ReadByManyThreads_WritesNothingToTheLexicon() =>
        Gen.Int[0, 400].Sample(seed =>
        {
            var frames = WorkFrames.Of(WorkHistory.Build(RandomWorld.Of(seed).Log(), World.Instant(49)), WorkCalendar.Utc);
            var texts = frames.Set.Log.Lexicon.Count;
            var window = Window.Ending(World.FirstDay.AddDays(49), 3);
            Window[] windows = [window, window.Before(), window.Before().Before(), window.Before().Before().Before()];
            Parallel.ForEach(windows.SelectMany(w => FrameNames.All.Select(name => (name, w))), one => Text(frames, one.w));
            Assert.Equal(texts, frames.Set.Log.Lexicon.Count);
        }, iter: 5);

    [Fact]
    public void Get_AnUnknownFrame_NamesTheOnesThereAre()
    {
        var told = new Told(new World());
        var error = Assert.Throws<ArgumentException>(() => told.Frames.Set.Get("tickets", told.Window));
        Assert.Contains("'tickets'", error.Message, StringComparison.Ordinal);
        Assert.Contains("leaves, parents, days, weeks, sprints", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_AnEmptyLog_GivesFramesWithoutRows()
    {
        var told = new Told(new World());
        Assert.Empty(told.Frames.Set.Teams);
        Assert.All(FrameWords.All, column => Assert.Empty(told.All(column.Frame, column.Id)));
    }

    [Fact]
    public void Get_TheSameWindowTwice_IsTheSameFrame()
    {
        var told = new Told(RandomWorld.Of(1));
        Assert.Same(told.Frames.Set.Get("leaves", told.Window), told.Frames.Set.Get("leaves", told.Window with { }));
    }

    [Fact]
    public void Data_OfAFrame_ShowsTheComputedColumnsOverTheSameMemory()
    {
        var told = new Told(RandomWorld.Of(1));
        var leaves = told.Frames.Set.Get("leaves", told.Window);
        var hands = leaves.Numbers("hands");
        var data = leaves.Data;
        Assert.Equal(["hands"], data.Columns.Select(c => c.Name));
        Assert.Equal(hands.Sum(), Enumerable.Range(0, hands.Length).Sum(row => (double)data["hands"][row]));
    }

    [Fact]
    public void Teams_OfAMixedScope_AreTeamsAndTheProjectsThatStandIn()
    {
        var world = new World();
        world.Item("A-1").Of("red");
        world.Item("A-2").Of(project: "Q");
        world.Item("A-3").Of(project: "Z");
        world.Item("B-1", ItemLevel.Part).Of("blue").At(0, parent: "A-1");
        world.Item("A-4").Of("blue").At(40);
        var teams = new Told(world).Frames.Set.Teams;
        Assert.Equal([("t:project:Q", "Quay"), ("t:team:red", "Red"), ("t:project:Z", "Z")], teams.Select(t => (t.Id, t.Name)).OrderBy(t => t.Name));
    }

    [Fact]
    public void Block_OfLeaves_IsSharedByThoseOfOneParent()
    {
        var world = new World();
        world.Item("A-1").At(0, parent: "X-9");
        world.Item("A-2").At(0, parent: "X-9");
        world.Item("A-3");
        world.Item("A-4");
        var told = new Told(world);
        var block = told.Frames.Set.Get("leaves", told.Window).Block;
        Assert.Equal(block[0], block[1]);
        Assert.Equal(3, block.Distinct().Count());
    }

    private static IEnumerable<string> Text(WorkFrames frames, Window window) =>
        from column in FrameWords.All
        let frame = frames.Set.Get(column.Frame, window)
        from row in Enumerable.Range(0, frame.Rows)
        select $"{column.Frame}.{column.Id} {frame.Team[row]} {frame.Item[row]} {frame.Block[row]} "
            + $"{FrameCheck.Value(frames.Set, frame, column, row)}";
}
