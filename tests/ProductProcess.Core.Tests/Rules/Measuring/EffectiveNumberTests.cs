using CsCheck;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class EffectiveNumberTests
{
    [Theory]
    [InlineData(new[] { 10 }, 1.0)]
    // 10·9 / (5·4 + 5·4)
    [InlineData(new[] { 5, 5 }, 2.25)]
    // 10·9 / (8·7 + 2·1)
    [InlineData(new[] { 8, 2 }, 90.0 / 58)]
    // 20·19 / (10·9 + 5·4 + 5·4)
    [InlineData(new[] { 10, 5, 5 }, 380.0 / 130)]
    // Nobody asked twice: no more than the rows themselves.
    [InlineData(new[] { 1, 1, 1, 1 }, 4.0)]
    public void EffectiveNumber_OfCounts_IsTheHandWorkedOne(int[] counts, double expected) =>
        Assert.Equal(expected, EffectiveNumber.Of(counts)!.Value, 12);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1 })]
    public void EffectiveNumber_OfFewerThanTwo_IsNotKnown(int[] counts) => Assert.Null(EffectiveNumber.Of(counts));

    [Fact]
    public void EffectiveNumber_OfAnyCounts_LiesInItsRangeAndBetweenOneAndTheRows() =>
        Gen.Int[1, 8].Array[1, 6].Where(counts => counts.Sum() >= 5).Sample(
            counts =>
            {
                var value = EffectiveNumber.Of(counts)!.Value;
                double[] texts = [.. counts.SelectMany((count, text) => Enumerable.Repeat((double)text, count))];
                var sample = BlockPairs.Sample(texts, [.. Enumerable.Range(0, texts.Length)], sum => EffectiveNumber.Of(sum, texts.Length));
                var (low, high) = BlockBootstrap.Range(new BlockDraws(sample), value);
                return value >= 1 && value <= counts.Sum() && low <= value && high >= value && low >= 1 - 1e-12 && high <= counts.Sum() + 1e-9
                    && EffectiveNumber.Of([.. counts.Reverse()]) == value;
            },
            iter: 40);

    /// <summary>With eight equal askers: where the middle nine tenths of readings lie (published: 5.9–10.6 of 20 rows).</summary>
    [Theory]
    [InlineData(20, 5.9, 10.6)]
    [InlineData(40, 6.8, 9.2)]
    public void EffectiveNumber_OfEightEqualAskers_ReadsAsOftenAsPublished(int rows, double low, double high)
    {
        var random = new Random(8);
        var readings = Enumerable.Range(0, 4_000).Select(_ => EffectiveNumber.Of(Draw(random, rows))!.Value).Order().ToArray();

        Assert.InRange(readings[(int)(readings.Length * 0.05)], low - 0.25, low + 0.25);
        Assert.InRange(readings[(int)(readings.Length * 0.95)], high - 0.6, high + 0.6);
    }

    private static int[] Draw(Random random, int rows)
    {
        var counts = new int[8];
        for (var i = 0; i < rows; i++)
            counts[random.Next(8)]++;
        return [.. counts.Where(count => count > 0)];
    }
}
