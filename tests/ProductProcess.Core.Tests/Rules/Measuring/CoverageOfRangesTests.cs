using System.Globalization;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>How often the 90 % ranges hold the truth, by simulation with a fixed seed. Printed with the test output.</summary>
public sealed class CoverageOfRangesTests(ITestOutputHelper output)
{
    private const int Draws = 4_000;

    [Theory]
    [InlineData(10, 0.3, 0.85, 0.97)]
    [InlineData(20, 0.25, 0.85, 0.95)]
    [InlineData(30, 0.5, 0.85, 0.95)]
    [InlineData(40, 0.6, 0.85, 0.95)]
    [InlineData(100, 0.05, 0.85, 0.97)]
    public void Wilson_OverManyTeams_HoldsTheTruthAboutNineTimesInTen(int n, double truth, double least, double most) =>
        Check($"Wilson n={n} share={truth}", least, most, random =>
        {
            var count = Enumerable.Range(0, n).Count(_ => random.NextDouble() < truth);
            var (low, high) = Wilson.Range(count, n);
            return low <= truth && truth <= high;
        });

    [Theory]
    [InlineData(20, 0.85, 0.88, 0.98)]
    [InlineData(30, 0.85, 0.88, 0.98)]
    [InlineData(50, 0.5, 0.88, 0.98)]
    [InlineData(60, 0.85, 0.88, 0.98)]
    public void OrderStatistics_OfSkewedTimes_HoldTheTruthAtLeastNineTimesInTen(int n, double p, double least, double most)
    {
        var truth = Math.Exp(0.9 * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p));
        Check($"order statistics n={n} p={p}", least, most, random =>
        {
            var values = Enumerable.Range(0, n).Select(_ => LogNormal(random)).ToArray();
            var (low, high) = OrderStatistics.Range(values, p);
            return low <= truth && (high is null || truth <= high);
        });
    }

    /// <summary>Whole days tie a lot; the range then holds the truth more often than it says, never less.</summary>
    [Fact]
    public void OrderStatistics_OfTiedTimes_AreWiderThanTheySay()
    {
        var many = new Random(5);
        var truth = Math.Ceiling(Enumerable.Range(0, 400_000).Select(_ => LogNormal(many)).Order().ElementAt(340_000));
        Check("order statistics n=40 p=0.85, whole days", 0.9, 1, random =>
        {
            var values = Enumerable.Range(0, 40).Select(_ => Math.Ceiling(LogNormal(random))).ToArray();
            var (low, high) = OrderStatistics.Range(values, 0.85);
            return low <= truth && truth <= high;
        });
    }

    [Theory]
    [InlineData(20, 8, false, 0.95, 1)]
    [InlineData(60, 3, false, 0.95, 1)]
    [InlineData(20, 8, true, 0.84, 0.94)]
    [InlineData(60, 8, true, 0.84, 0.94)]
    public void Simpson_OfAskers_HoldsTheTruthInMostDraws(int rows, int askers, bool unequal, double least, double most)
    {
        // Unequal: the second asks half as often as the first, the third a third as often.
        var weights = Enumerable.Range(1, askers).Select(asker => unequal ? 1.0 / asker : 1).ToArray();
        var all = weights.Sum();
        var truth = all * all / weights.Sum(weight => weight * weight);
        Check($"Simpson rows={rows} askers={askers} unequal={unequal}", least, most, random =>
        {
            var counts = Enumerable.Range(0, rows).CountBy(_ => Pick(weights, random.NextDouble() * all)).Select(pair => pair.Value).ToArray();
            var (low, high) = EffectiveNumber.Range(counts);
            return low <= truth && truth <= high;
        });
    }

    /// <summary>Thirteen weeks are few for a bootstrap: it holds the truth somewhat less often than it says.</summary>
    [Fact]
    public void Bootstrap_OfThirteenWeeks_HoldsTheTruthInMostDraws() =>
        Check("bootstrap of 13 weeks, ratio 1.0", 0.8, 0.94, draws: 150, holds: random =>
        {
            var weeks = Enumerable.Range(0, 13).Select(_ => (Poisson(random, 6), Poisson(random, 6))).ToArray();
            var value = weeks.Sum(week => week.Item1) / weeks.Sum(week => week.Item2);
            var sample = BlockSums.Sample([.. weeks.Select(week => week.Item1)], [.. weeks.Select(week => week.Item2)], [.. Enumerable.Range(0, 13)]);
            var (low, high) = BlockBootstrap.Range(new BlockDraws(sample), value);
            return low <= 1 && 1 <= high;
        });

    private void Check(string what, double least, double most, Func<Random, bool> holds, int draws = Draws)
    {
        var random = new Random(20_261_101);
        var held = Enumerable.Range(0, draws).Count(_ => holds(random)) / (double)draws;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: holds the truth in {held:P1} of draws"));
        Assert.InRange(held, least, most);
    }

    private static int Pick(double[] weights, double at)
    {
        var asker = 0;
        for (; asker < weights.Length - 1 && at >= weights[asker]; asker++)
            at -= weights[asker];
        return asker;
    }

    private static double LogNormal(Random random) =>
        Math.Exp(0.9 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));

    private static double Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean))
            (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }
}
