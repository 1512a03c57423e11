using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class WeekColumnTests
{
    [Fact]
    public void TopicsKept_OfTwoFortnights_IsWhatTheirParentsHaveInCommon()
    {
        var world = new World();
        for (var i = 0; i < 6; i++)
        {
            world.Item($"A-{i}").At(0, parent: "E-1").Active(1).Done(2 + i);
            world.Item($"B-{i}").At(0, parent: i < 3 ? "E-1" : "E-2").Active(1).Done(15 + i);
        }

        Assert.Equal([double.NaN, double.NaN, double.NaN, 0.5], new Told(world).All("weeks", "topics_kept"));
    }

    [Fact]
    public void TopicsKept_LeavesWithoutAParent_HaveNothingInCommon()
    {
        var world = new World();
        world.Item("A-1").Active(1).Done(2);
        world.Item("A-2").Active(1).Done(16);
        Assert.Equal(0.0, new Told(world).All("weeks", "topics_kept")[3]);
    }

    [Fact]
    public void FireCluster_ThreeInTwoWeeks_BeginsOnce()
    {
        var world = new World();
        foreach (var day in new[] { 1, 8, 9, 15, 16, 17, 29, 36 })
            world.Item($"A-{day}").Of(type: "bug").Active(day);
        Assert.Equal(
            [(byte)0, (byte)1, (byte)0, (byte)0, (byte)0, (byte)0],
            new Told(world, weeks: 6).All("weeks", "fire_cluster"));
    }

    [Fact]
    public void Repairs_AfterAWeek_AreListedAndDoneInTime()
    {
        var world = new World();
        world.Item("A-1").At(7).Of(type: "chore").Done(62.9);
        world.Item("A-2").At(34.9).Of(type: "chore").Done(63);
        world.Item("A-3").At(35).Of(type: "chore").Done(40);
        world.Item("A-4").At(8).Done(9);
        var told = new Told(world, weeks: 9);
        Assert.Equal(2.0, told.All("weeks", "repairs_listed")[1]);
        Assert.Equal(1.0, told.All("weeks", "repairs_done")[1]);
        Assert.Equal(double.NaN, told.All("weeks", "repairs_done")[2]);
        Assert.Equal(double.NaN, told.All("weeks", "repairs_listed")[6]);
    }

    [Fact]
    public void FeaturesAfter_AWeek_IsTheMeanOfTheNextFour()
    {
        var world = new World();
        foreach (var day in new[] { 1, 8, 15, 16, 22, 29, 30, 31 })
            world.Item($"A-{day}").Active(day);
        Assert.Equal([7 / 4.0, double.NaN, double.NaN, double.NaN, double.NaN], new Told(world, weeks: 5).All("weeks", "features_after"));
    }

    [Fact]
    public void Quests_OfThreePeopleInAWeek_AreSeenByDayAndByWeek()
    {
        var world = new World();
        foreach (var (who, i) in new[] { "ann", "bob", "cat" }.Select((who, i) => (who, i)))
            world.Item($"A-{i}").At(0, assignee: who, parent: "E-1").Active(i).Done(9.5);
        world.Item("A-9").At(0, "active", "dan", parent: "E-2");
        var told = new Told(world, weeks: 2);
        Assert.Equal([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0], told.All("days", "quests_in_progress"));
        Assert.Equal([1.0, 1.0], told.All("weeks", "quests_active"));
        Assert.Equal([2.0, 2.0], told.All("weeks", "threads"));
        Assert.Equal([double.NaN, 9.0], told.All("weeks", "quest_cycle_time"));
        Assert.Equal([17.0, 14.0], told.All("weeks", "item_days"));
    }

    [Fact]
    public void OpenItems_AtTheEndOfEachDay_LeaveOutWhatEndedThatDay()
    {
        var world = new World();
        world.Item("A-1").At(0.5).Done(1.5).Active(3.5);
        world.Item("A-2").At(2.5).Done(2.9);
        Assert.Equal([1.0, 0.0, 0.0, 1.0, 1.0], new Told(world, weeks: 1).All("days", "open_items"));
    }
}
