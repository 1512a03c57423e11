using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class StintColumnTests
{
    [Fact]
    public void Stints_SeveralSpellsOfOnePerson_AreOne()
    {
        var world = new World();
        world.Item("A-1").At(0, "active", "ann").Assign(2, "bob").Assign(3, "ann").Done(4.5).Assign(6, "cat");
        var told = new Told(world);
        Assert.Equal(2, told.All("stints", "person").Length);
        Assert.Equal([3.5, 1.0], InOrder(told, "length"));
        Assert.Equal([4.0, 1.0], InOrder(told, "active_days"));
        Assert.Equal([(byte)1, (byte)0], InOrder(told, "is_first"));
        Assert.Equal([(byte)1, (byte)0], InOrder(told, "finished_by"));
    }

    [Fact]
    public void Label_OfAStint_IsTheItemAndNeverThePerson()
    {
        var world = new World();
        world.Item("A-1").At(0, "active", "ann");
        var told = new Told(world);
        Assert.Equal("A-1", told.Frames.Set.Get("stints", told.Window).Label(0));
    }

    [Fact]
    public void Stints_OfPartsAndApps_CountForTheLeafAndNotAtAll()
    {
        var world = new World();
        world.Item("A-1").At(0, "active", "bot.ci");
        world.Item("B-1", ItemLevel.Part).At(0, "active", "ann", parent: "A-1").Done(2);
        var told = new Told(world, weeks: 1);
        Assert.Equal("t:person:ann", Assert.Single(told.All("stints", "person")));
        Assert.Equal(7.0, told.All("stints", "length")[0]);
        Assert.Equal(2.0, told.All("stints", "active_days")[0]);
    }

    [Fact]
    public void AtSameTime_OnTheMiddlingDay_CountsTheOtherItemsInHand()
    {
        var world = new World();
        world.Item("A-1").At(0, "active", "ann").Done(4.5);
        world.Item("A-2").At(0, "active", "ann").Done(2.5);
        world.Item("A-3").At(0, "active", "ann").Done(1.5);
        world.Item("A-4").At(0, "ready", "ann");
        var told = new Told(world);
        Assert.Equal([1.0, 2.0, 2.0, double.NaN], told.All("stints", "at_same_time"));
    }

    private static object[] InOrder(Told told, string column) => [.. told.All("stints", "person").Zip(told.All("stints", column))
        .OrderBy(pair => (string)pair.First, StringComparer.Ordinal).Select(pair => pair.Second)];
}
