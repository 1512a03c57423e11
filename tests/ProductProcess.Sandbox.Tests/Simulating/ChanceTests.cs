using CsCheck;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.Sandbox.Tests.Simulating;

public sealed class ChanceTests
{
    /// <summary>SplitMix64 as published: these numbers are the reason why histories never change by themselves.</summary>
    [Fact]
    public void Chance_SeedZero_GivesThePublishedStream()
    {
        var chance = new Chance(0);
        Assert.Equal((0xE220A8397B1DCDAFUL >> 11) * (1.0 / (1UL << 53)), chance.Next());
        Assert.Equal((0x6E789E6AA1B965F4UL >> 11) * (1.0 / (1UL << 53)), chance.Next());
        Assert.Equal((0x06C45D188009454FUL >> 11) * (1.0 / (1UL << 53)), chance.Next());
    }

    [Fact]
    public void Chance_AnySeed_StaysInBounds() =>
        Gen.Select(Gen.ULong, Gen.Int[1, 1000]).Sample((seed, count) =>
        {
            var chance = new Chance(seed);
            return chance.Next() is >= 0 and < 1 && chance.Below(count) is var i && i >= 0 && i < count && chance.Between(3, 3 + count) is var b && b >= 3 && b <= 3 + count;
        });

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(70.5)]
    public void Count_ManyDraws_HasItsMean(double mean)
    {
        var chance = new Chance(11);
        Assert.Equal(mean, Enumerable.Range(0, 20_000).Average(_ => chance.Count(mean)), 1);
    }

    [Fact]
    public void Size_ManyDraws_IsSkewedAroundTheTypical()
    {
        var chance = new Chance(12);
        var sizes = Enumerable.Range(0, 20_000).Select(_ => Pace.Size(chance, 2, 2)).Order().ToArray();
        Assert.InRange(sizes[10_000], 1.95, 2.05);
        Assert.InRange(sizes.Average(), 2.3, 2.7);
        Assert.InRange(sizes[(int)(20_000 * 0.84)], 3.8, 4.2);
    }
}
