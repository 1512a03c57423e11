using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class SimpsonTests
{
    [Theory]
    // The woodland survey of the textbooks: 2, 8, 1, 1, 3 plants; 64 / 210.
    [InlineData(new[] { 2, 8, 1, 1, 3 }, 64 / 210.0)]
    [InlineData(new[] { 10 }, 1.0)]
    [InlineData(new[] { 1, 1, 1 }, 0.0)]
    public void Sum_OfCounts_IsTheHandWorkedOne(int[] counts, double expected) => Assert.Equal(expected, Simpson.Sum(counts)!.Value, 12);

    [Fact]
    public void Sum_OfOneRow_IsNotKnown() => Assert.Null(Simpson.Sum([1]));

    /// <summary>Each block once is the sum itself; a row drawn twice is no pair with its own copy.</summary>
    [Fact]
    public void Draw_OfBlocks_PairsNoRowWithItself()
    {
        double[] texts = [1, 1, 2, 3, 1, 2];
        var drawn = BlockPairs.Sample(texts, [0, 0, 1, 1, 2, 2], sum => sum).On([0, 1, 2]);

        Assert.Equal(Simpson.Sum([3, 2, 1])!.Value, drawn.Of([1, 1, 1]), 12);
        // The block with texts 1, 1 twice and that with 2, 3 once: rows 1 1 1 1 2 3, of the pairs of ones two are copies.
        Assert.Equal((12 - 4) / (30.0 - 4), drawn.Of([2, 1, 0]), 12);
    }
}
