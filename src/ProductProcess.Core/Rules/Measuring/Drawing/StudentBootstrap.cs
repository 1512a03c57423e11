namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// The 90 % studentised bootstrap over blocks (Efron and Tibshirani 1993, bootstrap-t): it draws how far a mean is off
/// in terms of its own error. For means of skewed values, where a few large ones decide, it holds the truth more often
/// than percentiles of the means do.
/// </summary>
internal static class StudentBootstrap
{
    private const double Tail = 0.05;
    private const int Seed = 20_040_229;

    /// <param name="sample">Made by <see cref="BlockSums"/>.</param>
    /// <param name="value">The mean of all blocks.</param>
    /// <param name="least">The mean cannot be less.</param>
    /// <param name="most">The mean cannot be more.</param>
    public static (double? Low, double? High) Range(Sample sample, double value, double least, double most)
    {
        int[] ids = [.. sample.Blocks.Distinct().Order()];
        if (ids.Length < BlockBootstrap.LeastBlocks)
            return (null, null);
        var sums = (BlockSums)sample.On(ids);
        var times = new int[ids.Length];
        Array.Fill(times, 1);
        var error = sums.WithError(times).Error;
        // Blocks that are all alike say that the next would be so too.
        if (error == 0)
            return (value, value);
        var off = Off(sums, times, value);
        if (off.Count == 0)
            return (null, null);
        var low = value - off[(int)Math.Ceiling((1 - Tail) * (off.Count - 1))] * error;
        var high = value - off[(int)Math.Floor(Tail * (off.Count - 1))] * error;
        return (End(Math.Min(low, value), least, most), End(Math.Max(high, value), least, most));
    }

    /// <summary>How many errors each draw is off, sorted.</summary>
    private static List<double> Off(BlockSums sums, int[] times, double value)
    {
        var random = new Random(Seed);
        var off = new List<double>();
        for (var draw = BlockBootstrap.DrawsOf(times.Length); draw > 0; draw--)
        {
            Array.Clear(times);
            for (var i = 0; i < times.Length; i++)
                times[random.Next(times.Length)]++;
            var (drawn, error) = sums.WithError(times);
            if ((drawn - value) / error is var far && !double.IsNaN(far))
                off.Add(far);
        }

        off.Sort();
        return off;
    }

    private static double? End(double end, double least, double most) =>
        Math.Clamp(end, least, most) is var inside && double.IsFinite(inside) ? inside : null;
}
