using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class NeedsUseTests
{
    [Theory]
    [InlineData(Needs.AssigneeHistory, 0.5)]
    [InlineData(Needs.Parents, 0.25)]
    [InlineData(Needs.Sprints, 0.25)]
    [InlineData(Needs.Requesters, 0.5)]
    [InlineData(Needs.Comments, 0.5)]
    [InlineData(Needs.StatusHistory, 2 / 3.0)]
    [InlineData(Needs.Kinds, 0.75)]
    public void ShareUsed_OfATeam_LooksAtItsLeavesWorkedOn(string need, double share)
    {
        var world = new World();
        // Four leaves were worked on, three of them are finished; the last two do not count.
        world.Item("A-1").Of("red", reporter: "ann").At(0, assignee: "ann", parent: "X-9", sprints: "S1").Active(8).Done(9);
        world.Item("A-2").Of("red", group: "sales").Active(8).Assign(8.5, "bob").Assign(8.6, "").Comment(8.7, "bob");
        world.Item("A-3").Of("red", type: "task").At(0, assignee: "bot.ci").Active(8).Done(9);
        world.Item("B-3", ItemLevel.Part).At(0, parent: "A-3").Comment(8, "cat");
        world.Item("A-4").Of("red").Done(9).Comment(9, "bot.ci");
        world.Item("A-5").Of("red", reporter: "ann").At(0, assignee: "ann", parent: "X-9", sprints: "S1");
        world.Item("A-6").Of("red").At(0, parent: "X-9").Active(1).Done(2);
        var told = new Told(world);
        var window = new Window(World.FirstDay.AddDays(7), told.Window.Until);
        Assert.Equal(share, told.Frames.Set.ShareUsed(need, told.Team("red"), window), 12);
    }

    [Theory]
    [InlineData(Needs.DueDates, 0.5)]
    [InlineData(Needs.Priorities, 0.5)]
    [InlineData(Needs.Links, 0.75)]
    [InlineData(Needs.Blocks, 0.5)]
    [InlineData(Needs.Labels, 0.25)]
    [InlineData(Needs.Intents, 0.25)]
    [InlineData(Needs.Roadmap, 1)]
    public void ShareUsed_OfMarksOnItems_CountsWhatHeldBeforeTheEndOfTheWindow(string need, double share)
    {
        var world = new World().Link("A-1", LinkKind.Relates, "A-2").Link("A-3", LinkKind.Blocks, "X-9").Link("A-4", LinkKind.Blocks, "A-1");
        world.Item("I-1", ItemLevel.Intent);
        world.Item("E-1", ItemLevel.Parent).At(0, parent: "I-1");
        world.Item("A-1").Of("red").At(0, parent: "E-1").Active(1).Due(2, "2026-09-01").Prioritise(0, "mid").Label(1, "a");
        world.Item("A-2").Of("red").At(0).Active(1).Due(2, "2026-09-01").Due(3, "").Prioritise(0, "mid").Prioritise(2, "high");
        world.Item("A-3").Of("red").At(0).Active(1).Under(30, "E-1").Due(30, "2026-09-01").Label(30, "a").Prioritise(30, "high");
        // What follows is told after the window: nothing of it counts.
        world.Item("A-4").Of("red").At(0).Active(1).Flag(3, "impediment").Flag(4, "").Link(30, "blocks A-1").Label(30, "b");
        var told = new Told(world);
        var log = FrameCheck.Mapped(world.Log());
        var frames = WorkFrames.Of(WorkHistory.Build(log, World.Instant(40)), WorkCalendar.Utc).Set;
        Assert.Equal(share, frames.ShareUsed(need, log.Lexicon.Find(World.Id("team", "red")), told.Window), 12);
    }

    [Fact]
    public void ShareUsed_WithoutLeaves_IsMissing()
    {
        var world = new World();
        world.Item("A-1").Of("red");
        var told = new Told(world);
        foreach (var need in Needs.All.Keys)
        {
            Assert.True(double.IsNaN(told.Frames.Set.ShareUsed(need, told.Team("red"), told.Window)));
            Assert.True(double.IsNaN(told.Frames.Set.ShareUsed(need, told.Team("blue"), told.Window)));
        }
    }

    [Fact]
    public void ShareUsed_OfAnUnknownNeed_NamesTheOnesThereAre()
    {
        var told = new Told(new World());
        var error = Assert.Throws<ArgumentException>(() => told.Frames.Set.ShareUsed("wishes", 0, told.Window));
        Assert.Contains("'wishes'", error.Message, StringComparison.Ordinal);
        Assert.Contains(Needs.Parents, error.Message, StringComparison.Ordinal);
    }
}
