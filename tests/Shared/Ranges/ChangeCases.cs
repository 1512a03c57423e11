using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Tests.Ranges;

/// <summary>Measures over several windows or stretches of time.</summary>
internal static class ChangeCases
{
    public static IReadOnlyList<RangeCase> All { get; } = [.. Changes(), .. Similarities()];

    private static IEnumerable<RangeCase> Changes()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            yield return new("change of a median", "bootstrap", $"{n} skewed times each, nothing changed", 1, random =>
                Change(Median(random, n), Median(random, n), (now, then) => now / then));
            yield return new("change of a share", "bootstrap", $"{n} rows each, 30 % to 45 %, difference", 0.15, random =>
                Change(Share(random, n, 0.45), Share(random, n, 0.3), (now, then) => now - then));
        }

        foreach (var blocks in (int[])[13, 26])
        {
            yield return new("change of a mean", "bootstrap", $"{blocks} weeks each, 6 to 9 a week", 1.5, random =>
                Change(Weeks(random, blocks, 9), Weeks(random, blocks, 6), (now, then) => now / then));
        }
    }

    private static IEnumerable<RangeCase> Similarities()
    {
        foreach (var (rows, topics) in (IEnumerable<(int, int)>)[(10, 5), (10, 12), (30, 8)])
        {
            yield return new("similarity", "bootstrap within stretches", $"7 stretches of {rows} rows, {topics} equal topics", Usual(rows, topics), random =>
            {
                var stretches = Cut(random, rows, topics);
                var value = Selection.Median(stretches.Similarities());
                return BlockBootstrap.Range(new StretchDraws(stretches, value), value);
            });
        }
    }

    /// <summary>What stretches of this size show on average.</summary>
    private static double Usual(int rows, int topics)
    {
        var random = new Random(11);
        return Enumerable.Range(0, 20_000).Average(_ => Selection.Median(Cut(random, rows, topics).Similarities()));
    }

    private static Stretches Cut(Random random, int rows, int topics)
    {
        int[] all = [.. Enumerable.Range(0, 7 * rows)];
        return new Stretches([.. all.Select(_ => (double)random.Next(topics))], [.. all.Select(row => 14.0 * (row / rows) + 1)], all, 98, 14);
    }

    private static (double? Low, double? High) Change(Sample now, Sample then, Func<double, double, double> made) => BlockBootstrap.Range(
        new TwoWindowDraws(new BlockDraws(now), new BlockDraws(then), made),
        made(RangeCases.Value(now), RangeCases.Value(then)));

    private static Sample Median(Random random, int n) =>
        BlockQuantile.Sample([.. Enumerable.Range(0, n).Select(_ => random.Skewed())], Sums.Ones(n), [.. Enumerable.Range(0, n)], 0.5);

    private static Sample Share(Random random, int n, double share) =>
        RangeCases.Sample(Enumerable.Range(0, n).Select(block => (random.NextDouble() < share ? 1.0 : 0, 1.0, block)));

    private static Sample Weeks(Random random, int weeks, double mean) =>
        RangeCases.Sample(Enumerable.Range(0, weeks).Select(block => ((double)random.Poisson(mean), 1.0, block)));
}
