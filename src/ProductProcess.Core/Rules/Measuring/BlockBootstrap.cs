namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// The 90 % percentile bootstrap, drawing whole blocks (weeks, or the items of one larger effort), because rows of one
/// block resemble each other. The seed is fixed: the same data gives the same range.
/// </summary>
internal static class BlockBootstrap
{
    public const int Draws = 2_000;

    /// <summary>Fewer blocks than this say too little about how blocks differ.</summary>
    public const int LeastBlocks = 5;

    private const int FewestDraws = 200;
    private const long MostWork = 40_000_000;
    private const int Seed = 19_790_107;

    /// <summary>Range of Σ numerator / Σ denominator.</summary>
    /// <param name="blocks">The two sums of each block, in a fixed order.</param>
    /// <param name="value">The ratio of all blocks; always inside the range.</param>
    public static (double? Low, double? High) OfSums(IReadOnlyList<(double Numerator, double Denominator)> blocks, double value)
    {
        return Range(blocks.Count, blocks.Count, value, drawn =>
        {
            var (numerator, denominator) = (0.0, 0.0);
            foreach (var block in drawn)
            {
                numerator += blocks[block].Numerator;
                denominator += blocks[block].Denominator;
            }

            return numerator / denominator;
        });
    }

    /// <summary>
    /// Range of the ratio of two statistics of one frame. Both are taken from the same drawn blocks, so what they
    /// share does not widen the range.
    /// </summary>
    public static (double? Low, double? High) OfStatistics(Sample numerator, Sample denominator, double value)
    {
        var ids = numerator.Blocks.Union(denominator.Blocks).Order().ToArray();
        var (above, below) = (numerator.ByBlock(ids), denominator.ByBlock(ids));
        var rows = numerator.Values.Length + denominator.Values.Length;
        return Range(ids.Length, rows, value, drawn => above.Of(drawn) / below.Of(drawn));
    }

    private static (double? Low, double? High) Range(int blocks, int rows, double value, Func<int[], double> statistic)
    {
        if (blocks < LeastBlocks)
            return (null, null);
        // Very large teams get fewer draws; their ranges are narrow and move little from draw to draw.
        var draws = (int)Math.Clamp(MostWork / Math.Max(1, rows), FewestDraws, Draws);
        var random = new Random(Seed);
        var drawn = new int[blocks];
        var values = new List<double>(draws);
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < blocks; i++)
                drawn[i] = random.Next(blocks);
            // Nothing over nothing says nothing; something over nothing is beyond any bound.
            if (statistic(drawn) is var ratio && !double.IsNaN(ratio))
                values.Add(ratio);
        }

        if (values.Count == 0)
            return (null, null);
        values.Sort();
        var low = values[(int)Math.Floor(0.05 * (values.Count - 1))];
        var high = values[(int)Math.Ceiling(0.95 * (values.Count - 1))];
        return (
            double.IsFinite(low) ? Math.Min(low, value) : null,
            double.IsFinite(high) ? Math.Max(high, value) : null);
    }
}
