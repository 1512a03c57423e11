using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class OrderStatisticsTests
{
    [Theory]
    [InlineData(20, 0.85, 14, 20)]
    [InlineData(30, 0.85, 22, 29)]
    [InlineData(50, 0.85, 38, 47)]
    // The sign test's classic tables: 5 of 5 on one side happens once in 32, so five values hold a median's range.
    [InlineData(5, 0.5, 1, 5)]
    [InlineData(8, 0.5, 2, 7)]
    [InlineData(11, 0.5, 3, 9)]
    [InlineData(20, 0.5, 6, 15)]
    public void Ranks_OfAPercentile_AreThePublishedOnes(int count, double p, int low, int high) =>
        Assert.Equal((low, high), OrderStatistics.Ranks(count, p));

    [Theory]
    [InlineData(4, 0.5, false, false)]
    [InlineData(18, 0.85, true, false)]
    [InlineData(19, 0.85, true, true)]
    [InlineData(0, 0.5, false, false)]
    [InlineData(1, 0.85, false, false)]
    public void Ranks_OfTooFewValues_LeaveAnEndOpen(int count, double p, bool low, bool high)
    {
        var ranks = OrderStatistics.Ranks(count, p);

        Assert.Equal((low, high), (ranks.Low is not null, ranks.High is not null));
    }

    [Fact]
    public void Range_OfAnyValues_HoldsTheirPercentileInAnyOrder() =>
        Gen.Select(Gen.Int[0, 30].Select(i => (double)i).Array[1, 150], Gen.Int[5, 95], Gen.Int).Sample((values, percent, seed) =>
        {
            var p = percent / 100.0;
            double[] shuffled = [.. values];
            new Random(seed).Shuffle(shuffled);
            var point = Selection.Percentile([.. values], p);
            var range = OrderStatistics.Range([.. values], p);
            return range == OrderStatistics.Range(shuffled, p)
                && (range.Low ?? point) <= point && (range.High ?? point) >= point;
        });

    /// <summary>Against adding up the binomial distribution term by term.</summary>
    [Fact]
    public void Ranks_OfAnyCount_LeaveAtMostATwentiethOnEachSide()
    {
        for (var n = 1; n <= 120; n++)
        {
            foreach (var p in (double[])[0.15, 0.5, 0.85, 0.95])
            {
                double Term(int k) => Math.Exp(LogChoose(n, k) + k * Math.Log(p) + (n - k) * Math.Log(1 - p));
                double UpTo(int k) => Enumerable.Range(0, k + 1).Sum(Term);
                var (low, high) = OrderStatistics.Ranks(n, p);
                var expectedLow = Enumerable.Range(1, n).Where(k => UpTo(k - 1) <= 0.05).Select(k => (int?)k).LastOrDefault();
                var expectedHigh = Enumerable.Range(1, n).Where(k => 1 - UpTo(k - 1) <= 0.05).Select(k => (int?)k).FirstOrDefault();
                Assert.Equal((expectedLow, expectedHigh), (low, high));
            }
        }
    }

    private static double LogChoose(int n, int k) =>
        Enumerable.Range(1, k).Sum(i => Math.Log(n - k + i) - Math.Log(i));
}
