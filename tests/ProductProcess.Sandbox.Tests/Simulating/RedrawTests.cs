using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.Sandbox.Tests.Simulating;

public sealed class RedrawTests
{
    private static readonly Seed Steady = new SeedCatalog().Load("steady");

    [Fact]
    public void FirstDraw_OfASeed_IsTheSameOnEveryMachine() =>
        Assert.Equal(2098445112, Redraw.Of(Steady, 1).Random);

    [Fact]
    public void Redraw_OtherDraws_HaveOtherLuckAndNothingElse()
    {
        var draws = Enumerable.Range(1, 500).Select(draw => Redraw.Of(Steady, draw)).ToList();
        Assert.Equal(500, draws.Select(seed => seed.Random).Distinct().Count());
        Assert.All(draws, seed => Assert.True(seed.Random > 0));
        Assert.All(draws, seed => Assert.Equal(Steady, seed with { Random = Steady.Random }));
    }

    [Fact]
    public void Redraw_BeforeTheFirst_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Redraw.Of(Steady, 0));
}
