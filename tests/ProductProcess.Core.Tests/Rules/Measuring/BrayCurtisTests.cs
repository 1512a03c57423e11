using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class BrayCurtisTests
{
    [Theory]
    // The two aquaria of the textbook: 6, 7, 4 and 10, 0, 6 fish; distance 13 / 33.
    [InlineData(new[] { 6, 7, 4 }, new[] { 10, 0, 6 }, 20 / 33.0)]
    [InlineData(new[] { 3, 1 }, new[] { 3, 1 }, 1.0)]
    [InlineData(new[] { 3, 0 }, new[] { 0, 4 }, 0.0)]
    // Twice as many of the same: a third is not shared.
    [InlineData(new[] { 2, 2 }, new[] { 4, 4 }, 2 / 3.0)]
    public void Similarity_OfTwoMixes_IsTheHandWorkedOne(int[] one, int[] other, double expected) =>
        Assert.Equal(expected, BrayCurtis.Similarity(one, other)!.Value, 12);

    [Fact]
    public void Similarity_WithNothing_IsNotKnown() => Assert.Null(BrayCurtis.Similarity([1, 2], [0, 0]));

    /// <summary>Thirty days, a stretch every 14: the first two days are cut off, the last day belongs to the last stretch.</summary>
    [Fact]
    public void Stretches_OfAWindow_AreCountedBackFromItsEnd()
    {
        double[] days = [0, 1.9, 2, 15.9, 16, 29.9];

        var cut = new Stretches([1, 1, 1, 2, 1, 3], days, [0, 1, 2, 3, 4, 5], 30, 14);

        Assert.Equal([[2, 3], [4, 5]], cut.Rows.Select(rows => rows.Select(row => row.Block)));
        Assert.Equal([0.5], cut.Similarities());
    }

    [Fact]
    public void Similarities_AroundAnEmptyStretch_AreLeftOut()
    {
        var cut = new Stretches([1, 1, 1], [1, 8, 22], [0, 1, 2], 28, 7);

        Assert.Equal([1.0], cut.Similarities());
    }
}
