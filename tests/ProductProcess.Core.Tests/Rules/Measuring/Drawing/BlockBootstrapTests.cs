using CsCheck;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring.Drawing;

public sealed class BlockBootstrapTests
{
    [Fact]
    public void Range_OfEqualWeeks_IsTheValueItself()
    {
        var weeks = Enumerable.Repeat((6.0, 4.0), 13).ToArray();

        Assert.Equal((1.5, 1.5), OfSums(weeks, 1.5));
    }

    [Fact]
    public void Range_OfFewWeeks_IsNotKnown() =>
        Assert.Equal((null, null), OfSums(Enumerable.Repeat((6.0, 4.0), 4).ToArray(), 1.5));

    [Fact]
    public void Range_WhenManyDrawsDivideByNothing_IsOpenAbove()
    {
        (double, double)[] weeks = [(5, 0), (5, 0), (5, 0), (5, 0), (5, 0), (5, 0), (5, 2)];

        var (low, high) = OfSums(weeks, 17.5);

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
                var range = OfSums(sums, value);
                return range.Low <= value && range.High >= value && range == OfSums(sums, value);
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
        var ones = Enumerable.Repeat(1.0, 200).ToArray();
        var one = BlockQuantile.Sample(sizes, ones, blocks, 0.5);
        var two = BlockQuantile.Sample([.. sizes.Select(size => 2 * size)], ones, blocks, 0.5);

        Assert.Equal((2.0, 2.0), BlockBootstrap.Range(new BlockDraws(two, one), 2));
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

        var (low, high) = OfSums(weeks, value);

        var tail = (int)(20_000 * BlockBootstrap.Tail(13, 12));
        Assert.Equal(plain[tail], low!.Value, 0.04);
        Assert.Equal(plain[^tail], high!.Value, 0.04);
    }

    /// <summary>t of 12 degrees of freedom has 5 % beyond 1.782; times √(13/12), the normal has 3.2 % beyond that.</summary>
    [Fact]
    public void Tail_OfThirteenWeeks_IsFurtherOutThanFivePercent()
    {
        Assert.Equal(0.0318, BlockBootstrap.Tail(13, 12), 0.0003);
        Assert.Equal(0.05, BlockBootstrap.Tail(100_000, 99_999), 0.0001);
    }

    private static (double? Low, double? High) OfSums((double Above, double Below)[] weeks, double value) => BlockBootstrap.Range(
        new BlockDraws(BlockSums.Sample([.. weeks.Select(week => week.Above)], [.. weeks.Select(week => week.Below)], [.. Enumerable.Range(0, weeks.Length)])),
        value);
}
