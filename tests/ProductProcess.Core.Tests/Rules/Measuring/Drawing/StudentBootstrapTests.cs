using CsCheck;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring.Drawing;

public sealed class StudentBootstrapTests
{
    private static readonly double[] Values = [1, 2, 2, 3, 3, 4, 5, 7, 12, 40];

    [Fact]
    public void Range_OfEqualValues_IsTheValueItself() => Assert.Equal((6.0, 6.0), Range([6, 6, 6, 6, 6, 6]));

    [Fact]
    public void Range_OfFewBlocks_IsNotKnown() => Assert.Equal((null, null), Range([1, 2, 3, 4]));

    /// <summary>The error of a mean of single rows is the textbook's s / √n.</summary>
    [Fact]
    public void Error_OfSingleRows_IsThatOfTheTextbook()
    {
        var sums = (BlockSums)Sample(Values).On([.. Enumerable.Range(0, 10)]);

        var mean = Values.Average();
        var error = Math.Sqrt(Values.Sum(value => Math.Pow(value - mean, 2)) / 9 / 10);
        var (value, found) = sums.WithError([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        Assert.Equal(mean, value, 1e-12);
        Assert.Equal(error, found, 1e-12);
    }

    /// <summary>A long tail above: the mean may well be larger, hardly smaller.</summary>
    [Fact]
    public void Range_OfSkewedValues_ReachesFurtherUp()
    {
        var (low, high) = Range(Values);

        Assert.True(high - Values.Average() > 1.5 * (Values.Average() - low), $"{low} to {high}");
    }

    /// <summary>Against drawing with another generator and the plainest code.</summary>
    [Fact]
    public void Range_OfValues_AgreesWithAPlainImplementation()
    {
        var random = new Random(99);
        var mean = Values.Average();
        double Error(double[] of) => Math.Sqrt(of.Sum(value => Math.Pow(value - of.Average(), 2)) / (of.Length - 1) / of.Length);
        var off = Enumerable.Range(0, 40_000).Select(_ => Enumerable.Range(0, 10).Select(_ => Values[random.Next(10)]).ToArray())
            .Select(drawn => (drawn.Average() - mean) / Error(drawn)).Where(far => !double.IsNaN(far)).Order().ToArray();

        var (low, high) = Range(Values);

        Assert.Equal(mean - off[(int)(0.95 * off.Length)] * Error(Values), low!.Value, 0.5);
        Assert.Equal(mean - off[(int)(0.05 * off.Length)] * Error(Values), high!.Value, 2);
    }

    [Fact]
    public void Range_OfAnyValues_HoldsTheMeanStaysInItsBoundsAndIsTheSameTwice() => Gen.Int[0, 9].Array[5, 20].Sample(
        values =>
        {
            var rows = Array.ConvertAll(values, value => (double)value);
            var (low, high) = Range(rows);
            return (low ?? 0) >= 0 && low <= rows.Average() + 1e-9 && (high ?? 10) >= rows.Average() - 1e-9 && Range(rows) == (low, high);
        },
        iter: 40);

    private static Sample Sample(double[] values) => BlockSums.Sample(values, Sums.Ones(values.Length), [.. Enumerable.Range(0, values.Length)]);

    private static (double? Low, double? High) Range(double[] values) =>
        StudentBootstrap.Range(Sample(values), values.Average(), 0, double.PositiveInfinity);
}
