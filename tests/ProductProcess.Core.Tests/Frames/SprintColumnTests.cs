using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>The sprint begins on Monday (day 0), settles at the end of Tuesday (day 2) and ends on day 11.</summary>
public sealed class SprintColumnTests
{
    private const double Second = 1 / 86_400.0;

    [Theory]
    [InlineData("committed and done", 1, 1, 0, 0, 0)]
    [InlineData("committed late on Tuesday", 1, 0, 1, 0, 0)]
    [InlineData("put in on Wednesday", 0, 0, 0, 0, 1)]
    [InlineData("created in it on Thursday", 0, 0, 0, 0, 1)]
    [InlineData("taken out", 1, 0, 0, 1, 0)]
    [InlineData("taken out and put back", 1, 0, 1, 0, 0)]
    [InlineData("cancelled", 1, 0, 0, 1, 0)]
    [InlineData("closed as won't fix", 1, 0, 0, 1, 0)]
    [InlineData("done and taken out", 1, 1, 0, 0, 0)]
    [InlineData("done and reopened", 1, 0, 1, 0, 0)]
    [InlineData("rolled over as it ends", 1, 0, 1, 0, 0)]
    [InlineData("rolled over a little early", 1, 0, 1, 0, 0)]
    [InlineData("kept in both", 1, 0, 1, 0, 0)]
    [InlineData("taken out before it settled", 0, 0, 0, 0, 0)]
    public void Outcome_OfALeaf_IsExactlyOne(string what, int committed, int completed, int carried, int removed, int added)
    {
        var world = new World().Sprint("S1", 0.4, 11).Sprint("S2", 11.1);
        // Another leaf, done, so that the sprint is always there.
        world.Item("A-0").At(0, "active", sprints: "S1").Done(3);
        var item = world.Item("A-1").At(0, sprints: "S1");
        _ = what switch
        {
            "committed and done" => item.Done(5),
            "committed late on Tuesday" => item.At(0).Sprints(1.99, "S1"),
            "put in on Wednesday" => item.At(0).Sprints(2, "S1"),
            "created in it on Thursday" => item.At(3, sprints: "S1"),
            "taken out" => item.Sprints(5, ""),
            "taken out and put back" => item.Sprints(5, "").Sprints(6, "S1"),
            "cancelled" => item.To(5, "cancelled"),
            "closed as won't fix" => item.Done(5).Resolve(5, "wontfix"),
            "done and taken out" => item.Done(5).Sprints(6, ""),
            "done and reopened" => item.Done(5).Active(6),
            "rolled over as it ends" => item.Sprints(11, "S2"),
            "rolled over a little early" => item.Sprints(11 - 30 * Second, "S2"),
            "kept in both" => item.Sprints(10.9, "S1 S2"),
            _ => item.Sprints(1, ""),
        };
        var told = new Told(world);
        double Of(string column) => (double)Assert.Single(told.All("sprints", column));
        Assert.Equal(
            [committed + 1, completed + 1, carried, removed, added],
            new[] { "committed", "completed", "carried", "removed", "added" }.Select(c => (int)Of(c)));
        Assert.Equal((double)carried, told.Of("leaves", "carried", "A-1"));
    }

    [Fact]
    public void Rows_SprintsStillOpenNeverBegunOrEmpty_AreLeftOut()
    {
        var world = new World().Sprint("open", 0).Sprint("future").Sprint("empty", 0, 5).Sprint("after", 1, 30).Sprint("odd", 6, 5);
        world.Item("A-1").At(0, sprints: "after future odd open");
        Assert.Empty(new Told(world).All("sprints", "committed"));
    }

    [Fact]
    public void AdHocShare_OfASprint_CountsWhatItsTeamStartedInAndOutsideIt()
    {
        var world = new World().Sprint("S1", 0.4, 11);
        world.Item("A-1").Of("red").At(0, sprints: "S1").Active(3);
        world.Item("A-2").Of("red").At(5).Active(5.5);
        world.Item("A-3").Of("red").At(5).Active(11);
        world.Item("A-4").Of("blue").At(5).Active(5.5);
        Assert.Equal(0.5, Assert.Single(new Told(world).All("sprints", "ad_hoc_share")));
    }
}
