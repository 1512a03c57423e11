using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class VisitColumnTests
{
    private const double Minute = 1 / 1_440.0;

    [Fact]
    public void Visits_OfAFinishedItem_AreItsStaysButNotTheLast()
    {
        var world = new World();
        world.Item("A-1").Ready(2, "ann").Active(3, "ann").To(4, "review", "ann").Done(4 + 2 * Minute, "bot.ci");
        var told = new Told(world);
        Assert.Equal(["backlog", "ready", "active", "review"], told.All("visits", "status"));
        Assert.Equal([2_880.0, 1_440.0, 1_440.0, 2.0], told.All("visits", "minutes").Cast<double>().Select(value => Math.Round(value)));
        Assert.Equal([(byte)2, (byte)1, (byte)1, (byte)1], told.All("visits", "by_hand"));
        Assert.Equal([(byte)1, (byte)1, (byte)1, (byte)0], told.All("visits", "passed_on_by_hand"));
        Assert.Equal("A-1", told.Frames.Set.Get("visits", told.Window).Label(3));
    }

    [Fact]
    public void Visits_OverBeforeTheWindow_AreNotListed()
    {
        var world = new World();
        world.Item("A-1").Active(2).To(9, "review");
        var told = new Told(world);
        var later = told.Frames.Set.Get("visits", told.Window with { From = World.FirstDay.AddDays(7) });
        Assert.Equal(["active", "review"], later.Texts("status").Select(code => told.Frames.Set.Log.Lexicon[code]));
        Assert.Equal([7.0, 19.0], later.Numbers("stay"));
        Assert.Equal([(byte)1, (byte)0], later.YesNo("ended"));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(3, 0)]
    public void Mandatory_AStatusOfFourFifths_IsReachedFromThereOn(int through, byte mandatory)
    {
        var world = new World();
        for (var i = 0; i < 5; i++)
            _ = i < through ? world.Item($"A-{i}").To(1, "review").Done(2) : world.Item($"A-{i}").Done(2);
        world.Item("Z-1").Of(type: "bug").To(1, "review");
        var told = new Told(world);
        Assert.Equal(mandatory, told.All("visits", "mandatory")[1]);
        Assert.Equal((byte)2, told.All("visits", "mandatory")[^1]);
    }

    [Theory]
    [InlineData("active", "ready", 1)]
    [InlineData("waiting", "active", 0)]
    [InlineData("active", "waiting", 0)]
    [InlineData("done", "active", 1)]
    [InlineData("ready", "done", 0)]
    [InlineData("odd", "active", 2)]
    [InlineData("active", "odd", 2)]
    public void Backward_FromOneStatusToAnother_IsAStepDown(string from, string to, byte backward)
    {
        var world = new World();
        world.Item("A-1").At(0, from).To(1, to).To(2, "backlog");
        Assert.Equal(backward, new Told(world).All("visits", "backward")[1]);
    }
}
