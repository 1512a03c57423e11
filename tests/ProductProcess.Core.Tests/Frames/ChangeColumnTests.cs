using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class ChangeColumnTests
{
    private const double Second = 1 / 86_400.0;

    [Theory]
    [InlineData(10, 6, 0)]
    [InlineData(9, 6, 9)]
    [InlineData(10, 7, 10)]
    public void ByHand_ManyChangesOfOneFieldInAMinute_AreNone(int count, double apart, int byHand)
    {
        var world = new World();
        for (var i = 0; i < count; i++)
            world.Item($"A-{i}").Due(1 + i * apart * Second, "2026-09-01", "ann");
        Assert.Equal(byHand, new Told(world).All("changes", "by_hand").Count(value => value is (byte)1));
    }

    [Fact]
    public void ByHand_ByAppsNobodyOrOfOtherFields_IsToldApart()
    {
        var world = new World();
        world.Item("A-1").Due(1, "2026-09-01", "bot.ci").Due(2, "2026-09-02").To(3, "active", "ann", migration: true).Flag(4, "impediment", "ann");
        var told = new Told(world);
        Assert.Equal(["due", "due", "workflow", "status", "flag"], told.All("changes", "field"));
        Assert.Equal([(byte)0, (byte)0, (byte)0, (byte)0, (byte)1], told.All("changes", "by_hand"));
        Assert.Equal(["", "", "t:person:ann", "t:person:ann", "t:person:ann"], told.All("changes", "by"));
        Assert.Equal("A-1 on 2026-08-04", told.Frames.Set.Get("changes", told.Window).Label(0));
    }

    [Theory]
    [InlineData("waiting", "active", 1)]
    [InlineData("waiting", "done", 1)]
    [InlineData("waiting", "backlog", 0)]
    [InlineData("waiting", "cancelled", 0)]
    [InlineData("active", "done", 0)]
    public void Unblocks_AMoveOfStatus_LeadsFromWaitingOnwards(string from, string to, byte unblocks)
    {
        var world = new World();
        world.Item("A-1").At(0, from).To(1, to);
        Assert.Equal(unblocks, Assert.Single(new Told(world).All("changes", "unblocks")));
    }

    [Fact]
    public void Unblocks_FlagsAndLinks_AreTakenOff()
    {
        var world = new World();
        world.Item("A-1").Flag(1, "impediment").Flag(2, "").Link(3, "blocks A-2").Link(4, "blocks A-2", cut: true).Link(5, "relates A-2", cut: true);
        Assert.Equal([(byte)0, (byte)1, (byte)0, (byte)1, (byte)0], new Told(world).All("changes", "unblocks"));
    }

    [Fact]
    public void FromOtherTeam_WhoIsMostlyElsewhere_IsYes()
    {
        var world = new World();
        world.Item("A-1").Of("red").At(0, "active", "ann").Done(4.5);
        world.Item("A-2").Of("blue").Flag(2, "impediment", "ann").Active(3, "ann").Flag(4, "", "eve").Due(5, "2026-09-01", "bot.ci");
        var told = new Told(world);
        Assert.Equal([(byte)2, (byte)1, (byte)1, (byte)2, (byte)2], told.All("changes", "from_other_team"));
    }

    [Fact]
    public void Priority_UpAndDown_IsToldByItsOrder()
    {
        var world = new World();
        world.Item("A-1").Prioritise(1, "low").Prioritise(2, "high").Prioritise(3, "mid").Prioritise(4, "");
        var told = new Told(world);
        Assert.Equal([(byte)0, (byte)1, (byte)0, (byte)0], told.All("changes", "raises_priority"));
        Assert.Equal([(byte)0, (byte)0, (byte)1, (byte)0], told.All("changes", "lowers_priority"));
    }

    [Fact]
    public void AfterStart_OfAPartAndAParent_IsThatOfTheLeaf()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Due(1, "2026-09-01").Due(6, "2026-10-01");
        world.Item("A-1").At(0, parent: "E-1").Active(5);
        world.Item("B-1", ItemLevel.Part).At(0, parent: "A-1").Flag(1, "impediment").Flag(6, "");
        var told = new Told(world);
        Assert.Equal([(byte)0, (byte)0, (byte)1, (byte)0, (byte)1], told.All("changes", "after_start"));
        Assert.Equal([(byte)0, (byte)0, (byte)0, (byte)0, (byte)1], told.All("changes", "moves_due_later"));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(6, 1)]
    [InlineData(9, 0)]
    public void ChangesScope_OfAParent_IsBetweenItsStartAndItsEnd(double day, byte scope)
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(8);
        world.Item("A-1").At(0, parent: "E-1").Active(5);
        world.Item("A-2").Under(day, "E-1");
        var told = new Told(world);
        var frame = told.Frames.Set.Get("changes", told.Window);
        Assert.Equal(scope, frame.YesNo("changes_scope")[Array.FindIndex(frame.Item, item => told.Frames.Set.Log.Items.Key[item] == "A-2")]);
    }
}
