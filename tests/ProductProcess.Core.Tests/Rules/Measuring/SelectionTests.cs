using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class SelectionTests
{
    /// <summary>Few different values make many ties; a long run in order is the old enemy of quickselect.</summary>
    private static readonly Gen<double[]> Values = Gen.OneOf(
        Gen.Double[-1e6, 1e6].Array[1, 200],
        Gen.Int[0, 3].Select(i => (double)i).Array[1, 400],
        Gen.Int[1, 300].Select(n => Enumerable.Range(0, n).Select(i => (double)i).ToArray()));

    [Fact]
    public void Nth_OfAnything_IsWhatSortingFinds() =>
        Gen.Select(Values, Gen.Double[0, 1]).Sample((values, where) =>
        {
            var rank = (int)(where * (values.Length - 1));
            return Selection.Nth([.. values], rank) == values.Order().ElementAt(rank);
        });

    [Fact]
    public void Median_OfAnything_IsTheMiddleOfTheSortedValues() =>
        Values.Sample(values =>
        {
            var sorted = values.Order().ToArray();
            var expected = sorted.Length % 2 == 1
                ? sorted[sorted.Length / 2]
                : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
            return Selection.Median([.. values]) == expected;
        });

    [Fact]
    public void Percentile_OfAnything_IsTheSmallestValueThatEnoughDoNotExceed() =>
        Gen.Select(Values, Gen.Int[1, 99]).Sample((values, p) =>
        {
            var expected = values.Order().First(value => values.Count(other => other <= value) * 100L >= (long)p * values.Length);
            return Selection.Percentile([.. values], p / 100.0) == expected;
        });

    [Theory]
    [InlineData(20, 0.85, 17)]
    [InlineData(10, 0.5, 5)]
    [InlineData(1, 0.99, 1)]
    [InlineData(100, 0.85, 85)]
    [InlineData(100, 0.29, 29)]
    public void Rank_OfAPercentile_IsTheNearestRank(int count, double p, int rank) =>
        Assert.Equal(rank, Selection.Rank(count, p));

    [Fact]
    public void Nth_OfAMillionInASawtooth_TakesNoTimeToSpeakOf()
    {
        var values = Enumerable.Range(0, 1_000_000).Select(i => (double)(i % 2 == 0 ? i : 1_000_000 - i)).ToArray();

        Assert.Equal(values.Order().ElementAt(850_000), Selection.Nth([.. values], 850_000));
    }
}
