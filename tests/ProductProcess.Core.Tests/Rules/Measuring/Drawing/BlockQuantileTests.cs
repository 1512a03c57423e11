using CsCheck;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring.Drawing;

public sealed class BlockQuantileTests
{
    /// <summary>A draw is the percentile of the rows it holds, told as often as they were drawn.</summary>
    [Fact]
    public void Draw_OfBlocks_IsThePercentileOfTheDrawnRows() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 25], Gen.Int[0, 3].Array[4], Gen.Int[0, 2].Select(i => new[] { 0.5, 0.85, 0.1 }[i])).Sample((rows, times, p) =>
        {
            var values = Array.ConvertAll(rows, row => (double)row);
            int[] blocks = [.. Enumerable.Range(0, values.Length).Select(row => row % 4)];
            double[] drawn = [.. Enumerable.Range(0, values.Length).SelectMany(row => Enumerable.Repeat(values[row], times[blocks[row]]))];

            var draw = BlockQuantile.Sample(values, Sums.Ones(values.Length), blocks, p).On([0, 1, 2, 3]).Of(times);

            if (drawn.Length == 0)
                Assert.True(double.IsNaN(draw));
            else
                Assert.Equal(p == 0.5 ? Selection.Median(drawn) : Selection.Percentile(drawn, p), draw);
        });

    /// <summary>A whole weight is the row told so many times.</summary>
    [Fact]
    public void Weights_ThatAreWhole_AreRowsToldSoOften() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3]).Array[1, 20].Where(rows => rows.Sum(row => row.Item2) > 0).Sample(rows =>
        {
            double[] told = [.. rows.SelectMany(row => Enumerable.Repeat((double)row.Item1, row.Item2))];
            var drawn = BlockQuantile.Sample([.. rows.Select(row => (double)row.Item1)], [.. rows.Select(row => (double)row.Item2)], new int[rows.Length], 0.5);

            Assert.Equal(Selection.Median(told), drawn.On([0]).Of([1]));
        });
}
