using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Tests.Ranges;

/// <summary>Measures that are made of pairs of rows.</summary>
internal static class PairCases
{
    private static readonly double[] Equal8 = [1, 1, 1, 1, 1, 1, 1, 1];

    /// <summary>The second half as often as the first, the third a third as often, and so on.</summary>
    private static readonly double[] Unequal8 = [1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 7.0, 1 / 8.0];

    private static readonly double[] OneOfThree = [8, 1, 1];

    /// <summary>Of a great many rows.</summary>
    private static readonly Lazy<double> Truth = new(() => Pairs(new Random(7), 400_000, 1).Probability!.Value);

    public static IReadOnlyList<RangeCase> All { get; } = [.. Effective(), .. Concentration(), .. Concordances()];

    private static IEnumerable<RangeCase> Effective()
    {
        foreach (var (words, weights) in (IEnumerable<(string, double[])>)[("8 equal askers", Equal8), ("8 unequal askers", Unequal8), ("3 askers, one with 80 %", OneOfThree)])
        {
            foreach (var n in (int[])[20, 40, 100])
            {
                yield return RangeCases.Case("effective", $"{n} rows of {words}, each its own block", 1 / Sum(weights), random =>
                    BlockPairs.Sample([.. Enumerable.Range(0, n).Select(_ => (double)random.Pick(weights))], [.. Enumerable.Range(0, n)], sum => EffectiveNumber.Of(sum, n)));
            }
        }
    }

    private static IEnumerable<RangeCase> Concentration()
    {
        foreach (var (words, weights) in (IEnumerable<(string, double[])>)[("8 unequal people", Unequal8), ("3 people, one with 80 %", OneOfThree)])
        {
            foreach (var n in (int[])[40, 100])
            {
                yield return RangeCases.Case("concentration", $"{n} rows of {words}, each its own block", Sum(weights), random =>
                    BlockPairs.Sample([.. Enumerable.Range(0, n).Select(_ => (double)random.Pick(weights))], [.. Enumerable.Range(0, n)], sum => sum));
            }
        }

        foreach (var blocks in (int[])[13, 26])
        {
            yield return new("concentration against all", "bootstrap", $"{blocks} blocks of 1 to 9 rows, a third of them urgent, 8 unequal people alike", 1, random =>
            {
                var rows = Enumerable.Range(0, blocks).SelectMany(block => Enumerable.Range(0, random.Next(1, 10))
                    .Select(_ => (Who: (double)random.Pick(Unequal8), Urgent: random.Next(3) == 0, Block: block))).ToArray();
                Sample Of(bool urgent) => BlockPairs.Sample(
                    [.. rows.Where(row => row.Urgent || !urgent).Select(row => row.Who)],
                    [.. rows.Where(row => row.Urgent || !urgent).Select(row => row.Block)],
                    sum => sum);
                return RangeCases.Range(Of(urgent: true), Of(urgent: false));
            });
        }
    }

    private static IEnumerable<RangeCase> Concordances()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            yield return new("concordance", "bootstrap", $"{n} waiting rows, order by chance", 0.5, random => Concordant(random, n, 0));
            yield return new("concordance", "bootstrap", $"{n} waiting rows, mostly in order", Truth.Value, random => Concordant(random, n, 1));
        }
    }

    private static (double? Low, double? High) Concordant(Random random, int n, double order)
    {
        var pairs = Pairs(random, n, order);
        var of = Enumerable.Range(0, n).Select(pairs.Of).ToArray();
        return RangeCases.Range(BlockLinear.Sample([.. of.Select(one => one.Smaller)], [.. of.Select(one => one.Pairs)], [.. Enumerable.Range(0, n)]));
    }

    /// <summary>Rows come over 90 days and wait about 20; those of larger value the longer, where there is an order.</summary>
    private static Concordance Pairs(Random random, int n, double order)
    {
        var rows = Enumerable.Range(0, n).Select(_ =>
        {
            var (value, from) = (random.Next(1, 5), 90 * random.NextDouble());
            var until = from + random.Waiting(20 * Math.Exp(order * (value - 2.5) / 2));
            return (Value: (double)value, From: from, Until: until < 90 ? until : double.PositiveInfinity);
        }).ToArray();
        return new Concordance([.. rows.Select(row => row.Value)], [.. rows.Select(row => row.From)], [.. rows.Select(row => row.Until)]);
    }

    private static double Sum(double[] weights) => weights.Sum(weight => weight * weight) / Math.Pow(weights.Sum(), 2);
}
