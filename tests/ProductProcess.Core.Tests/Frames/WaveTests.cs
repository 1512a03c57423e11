using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Like asks to several teams, in the frame of requests. Day 0 is a Monday.</summary>
public sealed class WaveTests
{
    [Fact]
    public void WaveTeams_OneAskerAndTitlesAlike_AreCountedWithinFiveWorkingDays()
    {
        var world = new World();
        world.Item("A-1").Of("red", group: "sales").At(1).Titled("Renew the certificates of all gateways");
        world.Item("A-2").Of("blue", group: "sales").At(2).Titled("Renew the certificates of all gateways now");
        world.Item("A-3").Of(project: "Q", group: "sales").At(8).Titled("renew: the certificates of all gateways!");
        world.Item("A-4").Of(project: "P", group: "legal").At(2).Titled("Renew the certificates of all gateways");
        world.Item("A-5").Of(project: "P", group: "sales").At(2).Titled("Renew the contract of all cleaners");
        // In the order of their creation.
        Expect(world, [3, 3, 1, 1, 3], [1, 0, 0, 0, 0]);
    }

    [Fact]
    public void WaveTeams_FurtherApart_AreNoWave()
    {
        var world = new World();
        world.Item("A-1").Of("red", group: "sales").At(1).Titled("Renew certificates");
        world.Item("A-2").Of("blue", group: "sales").At(9).Titled("Renew certificates");
        Expect(world, [1, 1], [0, 0]);
    }

    [Theory]
    [InlineData(LinkKind.Clones, 2)]
    [InlineData(LinkKind.Relates, 2)]
    [InlineData(LinkKind.Blocks, 1)]
    public void WaveTeams_LinkedToOneItem_NeedNoTitles(LinkKind kind, double teams)
    {
        var world = new World().Link("A-1", kind, "E-1").Link("E-1", kind, "A-2");
        world.Item("A-1").Of("red").At(1);
        world.Item("A-2").Of("blue").At(2);
        world.Item("E-1", ItemLevel.Parent).At(1);
        Expect(world, [teams, teams], [(byte)(teams - 1), 0]);
    }

    [Fact]
    public void WaveTeams_AskedByAnAppOrWithoutTitles_AreNoWave()
    {
        var world = new World();
        world.Item("A-1").Of("red", reporter: "bot.ci").At(1).Titled("Nightly build failed");
        world.Item("A-2").Of("blue", reporter: "bot.ci").At(1).Titled("Nightly build failed");
        world.Item("A-3").Of("red", reporter: "ann").At(1);
        world.Item("A-4").Of("blue", reporter: "ann").At(1);
        Expect(world, [1, 1, 1, 1], [0, 0, 0, 0]);
    }

    [Fact]
    public void WaveTeams_ALikeItemRightBeforeTheWindow_IsSeen()
    {
        var world = new World();
        world.Item("A-0").Of("red", group: "sales").At(-3).Titled("Renew certificates");
        world.Item("A-1").Of("blue", group: "sales").At(1).Titled("Renew certificates");
        Expect(world, [2], [0]);
        Assert.Equal(double.NaN, new Told(world).Of("leaves", "wave_teams", "A-0"));
    }

    private static void Expect(World world, double[] teams, byte[] first)
    {
        var told = new Told(world);
        Assert.Equal(teams.Cast<object>(), told.All("requests", "wave_teams"));
        Assert.Equal(first.Cast<object>(), told.All("requests", "wave_first"));
    }
}
