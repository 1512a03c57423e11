using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>The parent ends on day 7 (a Monday); windows begin with day 0.</summary>
public sealed class AftermathColumnTests
{
    [Theory]
    [InlineData(20, "story", 0)]
    [InlineData(21, "story", 1)]
    [InlineData(76.9, "chore", 1)]
    [InlineData(77, "chore", 0)]
    [InlineData(40, "bug", 0)]
    public void ImprovedLater_OfTheSameComponent_IsWithinTheThirdToTenthWeek(double start, string type, byte improved)
    {
        var world = Ended();
        world.Item("A-2").At(2).Of(type: type).In("web", "api").Active(start);
        Assert.Equal(improved, new Told(world, weeks: 11).Of("parents", "improved_later", "E-1"));
    }

    [Fact]
    public void ImprovedLater_OfAnotherComponent_IsNo()
    {
        var world = Ended();
        world.Item("A-2").At(2).In("api").Active(30);
        Assert.Equal((byte)0, new Told(world, weeks: 11).Of("parents", "improved_later", "E-1"));
    }

    [Fact]
    public void ImprovedLater_TenWeeksNotOver_IsMissing()
    {
        var world = Ended();
        world.Item("A-2").At(2).In("web").Active(30);
        Assert.Equal((byte)2, new Told(world, weeks: 10).Of("parents", "improved_later", "E-1"));
    }

    [Fact]
    public void FollowUps_WrittenDownAroundTheEnd_AreCountedWithThoseStarted()
    {
        var world = Ended().Link("A-4", LinkKind.Relates, "E-1");
        world.Item("A-2").At(5, parent: "E-1").Active(60);
        world.Item("A-3").At(8, parent: "E-1");
        world.Item("A-4").At(9).Active(62.9);
        world.Item("A-5").At(8, parent: "E-1").Active(63);
        world.Item("A-6").At(21, parent: "E-1");
        world.Item("A-7").At(5, parent: "E-1").Active(6);
        world.Item("A-8").At(8);
        var told = new Told(world, weeks: 9);
        Assert.Equal(4.0, told.Of("parents", "follow_ups", "E-1"));
        Assert.Equal(2.0, told.Of("parents", "follow_ups_started", "E-1"));
        Assert.Equal(double.NaN, new Told(world, weeks: 8).Of("parents", "follow_ups_started", "E-1"));
    }

    [Theory]
    [InlineData(13.9, "ann", 0)]
    [InlineData(14, "ann", 1)]
    [InlineData(97.9, "ann", 1)]
    [InlineData(98, "ann", 0)]
    [InlineData(30, "bot.ci", 0)]
    public void LookedBack_ByAComment_IsInTheSecondToThirteenthWeek(double day, string who, byte looked)
    {
        var world = Ended();
        world.Tales[0].Comment(day, who);
        Assert.Equal(looked, new Told(world, weeks: 15).Of("parents", "looked_back", "E-1"));
    }

    [Fact]
    public void LookedBack_ByDiscoveryUnderIt_IsYes()
    {
        var world = Ended();
        world.Item("A-2").At(30, parent: "E-1").Of(type: "spike");
        Assert.Equal((byte)1, new Told(world, weeks: 15).Of("parents", "looked_back", "E-1"));
        Assert.Equal((byte)2, new Told(world, weeks: 13).Of("parents", "looked_back", "E-1"));
    }

    [Theory]
    [InlineData("ann bob cat", 0.75)]
    [InlineData("ann", 0.0)]
    [InlineData("ann bob cat dan eve", 1.0)]
    [InlineData("", 0.0)]
    public void TogetherAgain_OfFourPeople_IsTheShareThatMeetsInOneLaterEffort(string later, double share)
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(7);
        world.Item("E-2", ItemLevel.Parent);
        foreach (var who in new[] { "ann", "bob", "cat", "dan" })
            world.Item($"A-{who}").At(0, assignee: who, parent: "E-1").Active(1).Done(5);
        foreach (var who in later.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            world.Item($"B-{who}").At(8, assignee: who, parent: "E-2").Active(20).Done(22);
        Assert.Equal(share, new Told(world, weeks: 10).Of("parents", "together_again", "E-1"));
        Assert.Equal(double.NaN, new Told(world, weeks: 9).Of("parents", "together_again", "E-1"));
    }

    [Fact]
    public void PeopleJoined_InTheLaterHalf_AreCountedOnce()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(10);
        world.Item("A-1").At(0, assignee: "ann", parent: "E-1").Active(1).Assign(5, "bob").Assign(6, "cat").Assign(7, "ann").Done(10);
        var told = new Told(world);
        Assert.Equal(1.0, told.Of("parents", "people_joined", "E-1"));
        Assert.Equal(1.0, told.Of("parents", "quest_weeks", "E-1"));
        Assert.Equal(2.0, told.Of("parents", "active_weeks", "E-1"));
    }

    private static World Ended()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(7);
        world.Item("A-1").At(0, parent: "E-1").In("web").Active(1).Done(6);
        return world;
    }
}
