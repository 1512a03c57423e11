using System.Diagnostics;
using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class ConcordanceTests
{
    private const double NotYet = double.PositiveInfinity;

    private static readonly Gen<(double Value, double From, double Until)[]> Rows = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 12], Gen.Int[0, 8])
        .Select(row => ((double)row.Item1, (double)row.Item2, row.Item3 == 8 ? NotYet : row.Item2 + row.Item3)).Array[0, 30];

    [Fact]
    public void Probability_WorkedByHand_CountsTiesHalfAndWhoNeverMetNot()
    {
        // The first three wait together: 1 leaves before 2 (right), then 3 before 2 (wrong). The fourth comes when all
        // but the fifth have left; it has the same value as the fifth, which still waits.
        var pairs = new Concordance([1, 2, 3, 5, 5], [0, 0, 0, 20, 19], [5, 9, 7, 21, NotYet]);

        // 1-2 and 1-3 right, 3-2 wrong, 4-5 a tie.
        Assert.Equal((2.5, 4.0, 0.625), (pairs.Smaller, pairs.Pairs, pairs.Probability!.Value));
    }

    [Fact]
    public void Probability_OfNobodyWhoLeft_IsNotKnown() => Assert.Null(new Concordance([1, 2], [0, 0], [NotYet, NotYet]).Probability);

    [Fact]
    public void Pairs_OfAnything_AreThoseOfAComparisonOfAllWithAll() => Rows.Sample(rows =>
    {
        var pairs = new Concordance([.. rows.Select(row => row.Value)], [.. rows.Select(row => row.From)], [.. rows.Select(row => row.Until)]);
        var (smaller, all) = (new double[rows.Length], new double[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = rows[i].Until < rows[j].Until ? (i, j) : (j, i);
                var overlap = Math.Max(rows[i].From, rows[j].From) < Math.Min(rows[i].Until, rows[j].Until);
                if (!overlap || rows[i].Until == rows[j].Until)
                    continue;
                var right = rows[a].Value < rows[b].Value ? 1 : rows[a].Value == rows[b].Value ? 0.5 : 0;
                (smaller[i], smaller[j], all[i], all[j]) = (smaller[i] + right, smaller[j] + right, all[i] + 1, all[j] + 1);
            }
        }

        Assert.Equal(all.Sum() / 2, pairs.Pairs);
        Assert.Equal(smaller.Sum() / 2, pairs.Smaller);
        for (var row = 0; row < rows.Length; row++)
            Assert.Equal((smaller[row], all[row]), pairs.Of(row));
    });

    [Fact]
    public void Pairs_OfAHundredThousandRows_AreCountedInABlink()
    {
        var random = new Random(1);
        var from = Enumerable.Range(0, 100_000).Select(_ => 1_000 * random.NextDouble()).ToArray();
        var until = from.Select(day => random.Next(5) == 0 ? NotYet : day + 300 * random.NextDouble()).ToArray();
        var time = Stopwatch.StartNew();

        var pairs = new Concordance([.. from.Select(_ => (double)random.Next(1_000))], from, until);

        Assert.Equal(0.5, pairs.Probability!.Value, 0.01);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"Took {time.Elapsed}.");
    }
}
