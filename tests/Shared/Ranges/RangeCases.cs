using MathNet.Numerics.Distributions;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Tests.Ranges;

/// <summary>Data of the sort that rules ask about: few rows, few weeks, skewed times, unequal blocks.</summary>
internal static class RangeCases
{
    private static readonly double MeanOfSkewed = Math.Exp(Chance.Spread * Chance.Spread / 2);

    public static IReadOnlyList<RangeCase> All { get; } =
    [
        .. Shares(), .. Percentiles(), .. Alike(), .. Means(), .. Weighted(), .. SumRatios(), .. MedianRatios(), .. Survivals(),
        .. PairCases.All, .. ChangeCases.All,
    ];

    private static IEnumerable<RangeCase> Shares()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            foreach (var share in (double[])[0.1, 0.25, 0.5, 0.6, 0.8])
            {
                yield return new("share", "Wilson", $"{n} rows, {100 * share:0} % yes", share, random =>
                    Wilson.Range(Enumerable.Range(0, n).Count(_ => random.NextDouble() < share), n));
            }
        }
    }

    private static IEnumerable<RangeCase> Percentiles()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            foreach (var p in (double[])[0.5, 0.85])
            {
                var truth = Math.Exp(Chance.Spread * Normal.InvCDF(0, 1, p));
                yield return new(p == 0.5 ? "median" : "percentile", "order statistics", $"{n} skewed times" + (p == 0.5 ? "" : $", p {100 * p:0} %"), truth, random =>
                    OrderStatistics.Range(Enumerable.Range(0, n).Select(_ => random.Skewed()).ToArray(), p));
            }
        }

        yield return new("percentile", "order statistics", "40 skewed times in whole days, p 85 %", 3, random =>
            OrderStatistics.Range(Enumerable.Range(0, 40).Select(_ => Math.Ceiling(random.Skewed())).ToArray(), 0.85));
    }

    /// <summary>
    /// Wilson and order statistics take rows one by one. Where rows of one larger effort, or days of one week, resemble
    /// each other, they know less than they say.
    /// </summary>
    private static IEnumerable<RangeCase> Alike()
    {
        yield return new("share", "Wilson", "60 rows in 15 larger efforts that resemble each other (correlation 0.2), 50 % yes", 0.5, random =>
            Wilson.Range(
                Enumerable.Range(0, 15).Sum(_ =>
                {
                    var share = random.NextDouble() is var at && random.NextDouble() < 0.6 ? at : 0.5;
                    return Enumerable.Range(0, 4).Count(_ => random.NextDouble() < share);
                }),
                60));
        yield return new("median", "order statistics", "65 days of 13 weeks that resemble each other (correlation 0.2)", 1, random =>
            OrderStatistics.Range(
                Enumerable.Range(0, 13).SelectMany(_ =>
                {
                    var level = 0.5 * Chance.Spread * random.Normal();
                    return Enumerable.Range(0, 5).Select(_ => Math.Exp(level + Chance.Spread * random.Normal())).ToArray();
                }).ToArray(),
                0.5));
    }

    private static IEnumerable<RangeCase> Means()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            yield return Mean("mean", $"{n} skewed times, each its own block", MeanOfSkewed, random =>
                Sample(Enumerable.Range(0, n).Select(block => (random.Skewed(), 1.0, block))));
        }

        foreach (var blocks in (int[])[8, 13, 26])
        {
            yield return Mean("mean", $"{blocks} blocks of 1 to 9 rows that resemble each other, skewed", MeanOfSkewed * Math.Exp(0.125), random =>
                Sample(Enumerable.Range(0, blocks).SelectMany(block =>
                {
                    var level = Math.Exp(0.5 * random.Normal());
                    return Enumerable.Range(0, random.Next(1, 10)).Select(_ => (level * random.Skewed(), 1.0, block)).ToArray();
                })));
        }

        foreach (var blocks in (int[])[13, 26])
        {
            yield return Mean("mean", $"{blocks} weeks, counts around 6", 6, random =>
                Sample(Enumerable.Range(0, blocks).Select(block => ((double)random.Poisson(6), 1.0, block))));
        }
    }

    private static IEnumerable<RangeCase> Weighted()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            // Those that answer yes weigh twice as much: 0.3 · 2 / (0.3 · 2 + 0.7).
            yield return Mean("share with weight", $"{n} rows, 30 % yes, skewed weights", 0.6 / 1.3, random =>
                Sample(Enumerable.Range(0, n).Select(block =>
                {
                    var yes = random.NextDouble() < 0.3;
                    var weight = random.Skewed() * (yes ? 2 : 1);
                    return (yes ? weight : 0, weight, block);
                })));
        }
    }

    private static IEnumerable<RangeCase> SumRatios()
    {
        foreach (var blocks in (int[])[8, 13, 26])
        {
            yield return Case("ratio of sums", $"{blocks} weeks, 6 a week by 6 a week", 1, random =>
                Sample(Enumerable.Range(0, blocks).Select(block => ((double)random.Poisson(6), (double)random.Poisson(6), block))));
            yield return Case("ratio of sums", $"{blocks} weeks of very unequal size, 3 by 4", 0.75, random =>
                Sample(Enumerable.Range(0, blocks).Select(block =>
                {
                    var size = random.Skewed();
                    return ((double)random.Poisson(3 * size), (double)random.Poisson(4 * size), block);
                })));
        }
    }

    private static IEnumerable<RangeCase> MedianRatios()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            yield return new("ratio of medians", "bootstrap", $"{n} by {n} skewed times, each its own block", 1, random =>
            {
                var times = Enumerable.Range(0, 2 * n).Select(_ => random.Skewed()).ToArray();
                return Medians(times, [.. Enumerable.Range(0, 2 * n)]);
            });
        }

        foreach (var blocks in (int[])[13, 26])
        {
            yield return new("ratio of medians", "bootstrap", $"{blocks} blocks of 1 to 9 rows that resemble each other", 1, random =>
            {
                var rows = Enumerable.Range(0, blocks).SelectMany(block =>
                {
                    var level = Math.Exp(0.5 * random.Normal());
                    return Enumerable.Range(0, random.Next(1, 10)).Select(_ => (Time: level * random.Skewed(), block)).ToArray();
                }).ToArray();
                return Medians([.. rows.Select(row => row.Time)], [.. rows.Select(row => row.block)]);
            });
        }
    }

    private static IEnumerable<RangeCase> Survivals()
    {
        foreach (var n in (int[])[20, 40, 100])
        {
            yield return new("survival", "Brookmeyer-Crowley", $"{n} waits, about a third still wait", Math.Log(2), random => Curve(random, n).MedianRange);
            yield return new("survival within", "log-log Greenwood", $"{n} waits, about a third still wait, 39 % end by then", 1 - Math.Exp(-0.5), random =>
            {
                var (low, high) = Curve(random, n).RangeAt(0.5);
                return (1 - high, 1 - low);
            });
        }
    }

    private static KaplanMeier Curve(Random random, int n)
    {
        var rows = Enumerable.Range(0, n).Select(_ => (Wait: random.Waiting(1), Cut: random.Waiting(2))).ToArray();
        return new KaplanMeier([.. rows.Select(row => Math.Min(row.Wait, row.Cut))], [.. rows.Select(row => row.Wait <= row.Cut ? 1.0 : 0)]);
    }

    /// <summary>The rows of even places by those of odd ones.</summary>
    private static (double? Low, double? High) Medians(double[] times, int[] blocks)
    {
        Sample Half(int odd)
        {
            int[] rows = [.. Enumerable.Range(0, times.Length).Where(row => row % 2 == odd)];
            return BlockQuantile.Sample(Array.ConvertAll(rows, row => times[row]), Sums.Ones(rows.Length), Array.ConvertAll(rows, row => blocks[row]), 0.5);
        }

        return Range(Half(0), Half(1));
    }

    private static RangeCase Mean(string kind, string data, double truth, Func<Random, Sample> sample) => new(kind, "studentised bootstrap", data, truth, random =>
        sample(random) is var drawn ? StudentBootstrap.Range(drawn, Value(drawn), 0, kind == "mean" ? double.PositiveInfinity : 1) : default);

    internal static RangeCase Case(string kind, string data, double truth, Func<Random, Sample> sample) =>
        new(kind, "bootstrap", data, truth, random => Range(sample(random)));

    internal static (double? Low, double? High) Range(Sample above, Sample? below = null) =>
        BlockBootstrap.Range(new BlockDraws(above, below), below is null ? Value(above) : Value(above) / Value(below));

    /// <summary>The statistic of all rows: one block, drawn once.</summary>
    internal static double Value(Sample sample) => sample.Lay(new int[sample.Blocks.Length], 1).Of([1]);

    internal static Sample Sample(IEnumerable<(double Above, double Below, int Block)> rows)
    {
        var all = rows.ToArray();
        return BlockSums.Sample([.. all.Select(row => row.Above)], [.. all.Select(row => row.Below)], [.. all.Select(row => row.Block)]);
    }
}
