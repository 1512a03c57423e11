using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class WilsonTests
{
    /// <summary>The smallest count whose lower end reaches a line; 0 for "no count does".</summary>
    [Theory]
    [InlineData(0.25, 10, 5)]
    [InlineData(0.25, 20, 9)]
    [InlineData(0.25, 30, 12)]
    [InlineData(0.25, 60, 21)]
    [InlineData(0.25, 100, 33)]
    [InlineData(0.40, 10, 7)]
    [InlineData(0.40, 20, 12)]
    [InlineData(0.40, 30, 17)]
    [InlineData(0.40, 60, 31)]
    [InlineData(0.40, 100, 49)]
    [InlineData(0.50, 10, 8)]
    [InlineData(0.50, 20, 14)]
    [InlineData(0.50, 30, 20)]
    [InlineData(0.50, 60, 37)]
    [InlineData(0.50, 100, 59)]
    [InlineData(0.60, 10, 9)]
    [InlineData(0.60, 20, 16)]
    [InlineData(0.60, 30, 23)]
    [InlineData(0.60, 60, 43)]
    [InlineData(0.60, 100, 69)]
    [InlineData(0.80, 10, 0)]
    [InlineData(0.80, 20, 19)]
    [InlineData(0.80, 30, 28)]
    [InlineData(0.80, 60, 54)]
    [InlineData(0.80, 100, 87)]
    public void LowerEnd_OfEnoughOfN_ReachesTheLine(double line, int n, int smallest) =>
        Assert.Equal(smallest, Enumerable.Range(0, n + 1).FirstOrDefault(count => Wilson.Range(count, n).Low >= line));

    [Fact]
    public void Range_OfNoneAndAll_EndsThere()
    {
        Assert.Equal(0, Wilson.Range(0, 10).Low);
        Assert.Equal(1, Wilson.Range(10, 10).High);
        // Both ends by hand: z² / (n + z²), z² = 2.7055.
        Assert.Equal(2.7055 / 12.7055, Wilson.Range(0, 10).High, 4);
        Assert.Equal(10 / 12.7055, Wilson.Range(10, 10).Low, 4);
    }

    [Fact]
    public void Range_OfAnyShare_HoldsItAndMirrors() =>
        Gen.Select(Gen.Int[1, 500], Gen.Double[0, 1]).Sample((n, where) =>
        {
            var count = (int)(where * n);
            var (low, high) = Wilson.Range(count, n);
            var (mirrorLow, mirrorHigh) = Wilson.Range(n - count, n);
            return low >= 0 && low <= count / (double)n && high >= count / (double)n && high <= 1
                && Math.Abs(low - (1 - mirrorHigh)) < 1e-12 && Math.Abs(high - (1 - mirrorLow)) < 1e-12;
        });
}
