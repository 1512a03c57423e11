using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class BlockBootstrapTests
{
    [Fact]
    public void Range_OfEqualWeeks_IsTheValueItself()
    {
        var weeks = Enumerable.Repeat((6.0, 4.0), 13).ToArray();

        Assert.Equal((1.5, 1.5), BlockBootstrap.OfSums(weeks, 1.5));
    }

    [Fact]
    public void Range_OfFewWeeks_IsNotKnown() =>
        Assert.Equal((null, null), BlockBootstrap.OfSums(Enumerable.Repeat((6.0, 4.0), 4).ToArray(), 1.5));

    [Fact]
    public void Range_WhenManyDrawsDivideByNothing_IsOpenAbove()
    {
        (double, double)[] weeks = [(5, 0), (5, 0), (5, 0), (5, 0), (5, 0), (5, 0), (5, 2)];

        var (low, high) = BlockBootstrap.OfSums(weeks, 17.5);

        Assert.NotNull(low);
        Assert.Null(high);
    }

    [Fact]
    public void Range_OfAnyWeeks_HoldsTheValueAndIsTheSameTwice() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[1, 9]).Array[5, 13].Sample(
            weeks =>
            {
                var sums = weeks.Select(week => ((double)week.Item1, (double)week.Item2)).ToArray();
                var value = sums.Sum(week => week.Item1) / sums.Sum(week => week.Item2);
                var range = BlockBootstrap.OfSums(sums, value);
                return range.Low <= value && range.High >= value && range == BlockBootstrap.OfSums(sums, value);
            },
            iter: 40);

    /// <summary>
    /// Two measures of the same blocks that rise and fall together have a steady ratio. Dividing their own ranges
    /// would make it look unsure; drawing them together does not.
    /// </summary>
    [Fact]
    public void RangeOfTwoStatistics_ThatMoveTogether_IsNarrow()
    {
        var random = new Random(3);
        var sizes = Enumerable.Range(0, 200).Select(_ => 1.0 + random.Next(50)).ToArray();
        var blocks = Enumerable.Range(0, 200).Select(i => i / 10).ToArray();
        var one = new Sample(sizes, blocks, Selection.Median);
        var two = new Sample([.. sizes.Select(size => 2 * size)], blocks, Selection.Median);

        Assert.Equal((2.0, 2.0), BlockBootstrap.OfStatistics(two, one, 2));
    }

    /// <summary>Against drawing with another generator and the plainest code: the ends agree within a few hundredths.</summary>
    [Fact]
    public void Range_OfSums_AgreesWithAPlainBootstrap()
    {
        (double, double)[] weeks = [(9, 6), (4, 5), (7, 7), (11, 6), (8, 5), (3, 6), (10, 8), (6, 4), (9, 7), (5, 5), (8, 6), (7, 3), (12, 8)];
        var value = weeks.Sum(week => week.Item1) / weeks.Sum(week => week.Item2);
        var random = new Random(99);
        var plain = Enumerable.Range(0, 20_000)
            .Select(_ => Enumerable.Range(0, weeks.Length).Select(_ => weeks[random.Next(weeks.Length)]).ToArray())
            .Select(drawn => drawn.Sum(week => week.Item1) / drawn.Sum(week => week.Item2))
            .Order().ToArray();

        var (low, high) = BlockBootstrap.OfSums(weeks, value);

        Assert.Equal(plain[1_000], low!.Value, 0.04);
        Assert.Equal(plain[19_000], high!.Value, 0.04);
    }
}
