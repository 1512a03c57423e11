using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Day 59 is the first of October, the first day of a quarter; day 151 is the first of January.</summary>
public sealed class GoalColumnTests
{
    [Fact]
    public void ChildrenBefore_StartedOrLinkedLater_AreCounted()
    {
        var world = new World();
        world.Item("I-1", ItemLevel.Intent).At(5);
        world.Item("E-1", ItemLevel.Parent).Under(6, "I-1");
        world.Item("A-1").At(0, parent: "E-1").Active(2);
        world.Item("E-2", ItemLevel.Parent).At(6, parent: "I-1");
        world.Item("A-2").At(6, parent: "E-2").Active(8);
        world.Item("A-3").At(0).Active(7).Under(9, "I-1");
        world.Item("A-4").At(0, parent: "I-1").Active(2);
        var told = new Told(world);
        Assert.Equal(4.0, told.Of("intents", "children", "I-1"));
        Assert.Equal(3.0, told.Of("intents", "children_before", "I-1"));
        Assert.Equal((byte)0, told.Of("intents", "only_child", "I-1"));
    }

    [Theory]
    [InlineData(9, 9.0)]
    [InlineData(10, 0.0)]
    public void ChildrenBefore_PutThereInOneGo_AreLeftOut(int children, double before)
    {
        var world = new World();
        world.Item("I-1", ItemLevel.Intent).At(5);
        for (var i = 0; i < children; i++)
            world.Item($"A-{i}").At(0).Active(1).Under(6 + i / 86_400.0, "I-1", "ann");
        Assert.Equal(before, new Told(world).Of("intents", "children_before", "I-1"));
    }

    [Theory]
    [InlineData(100, "", 0, 1)]
    [InlineData(73.1, "", 0, 1)]
    [InlineData(72, "", 0, 0)]
    [InlineData(50, "", 0, 0)]
    [InlineData(50, "I-2", 60, 1)]
    [InlineData(50, "I-2", 151, 0)]
    public void CarriedOn_AGoalOfAugust_OutlivesSeptemberOrIsFollowed(double done, string successor, double created, byte carried)
    {
        var world = new World();
        world.Item("I-1", ItemLevel.Intent).At(3).Done(done);
        if (successor.Length > 0)
        {
            world.Item(successor, ItemLevel.Intent).At(created);
            world.Link(successor, LinkKind.Relates, "I-1");
        }

        Assert.Equal(carried, new Told(world, weeks: 22).Of("intents", "carried_on", "I-1"));
        Assert.Equal((byte)2, new Told(world, weeks: 10).Of("intents", "carried_on", "I-1"));
    }

    [Fact]
    public void OpenAtQuarterEnds_OverTwoOfThem_IsTwo()
    {
        var world = new World();
        world.Item("I-1", ItemLevel.Intent).At(3).Done(152);
        world.Item("I-2", ItemLevel.Intent).At(3).Done(58.9);
        var told = new Told(world, weeks: 22);
        Assert.Equal(2.0, told.Of("intents", "open_at_quarter_ends", "I-1"));
        Assert.Equal(0.0, told.Of("intents", "open_at_quarter_ends", "I-2"));
    }

    [Fact]
    public void TopTeamShare_OfTwoTeams_IsTakenOfItemDaysAndTheTeamThatOfMostLeaves()
    {
        var world = new World();
        world.Item("I-1", ItemLevel.Intent);
        world.Item("E-1", ItemLevel.Parent).At(0, parent: "I-1");
        world.Item("A-1").Of("red").At(0, parent: "E-1").Active(0).Done(2.5);
        world.Item("A-2").Of("blue").At(0, parent: "E-1").Active(0).Done(0.5);
        world.Item("A-3").Of("blue").At(0, parent: "I-1");
        var told = new Told(world);
        Assert.Equal(0.75, told.Of("intents", "top_team_share", "I-1"));
        Assert.Equal(4.0, told.Of("intents", "item_days", "I-1"));
        Assert.Equal(2.0, told.Of("intents", "teams", "I-1"));
        Assert.Equal(told.Team("blue"), Assert.Single(told.Frames.Set.Get("intents", told.Window).Team));
    }
}
