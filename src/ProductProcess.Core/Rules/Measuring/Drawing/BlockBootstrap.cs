using MathNet.Numerics.Distributions;

namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// The 90 % percentile bootstrap, drawing whole blocks (weeks, or the items of one larger effort), because rows of one
/// block resemble each other. The seed is fixed: the same data gives the same range.
/// </summary>
/// <remarks>
/// A draw of k blocks varies less than k new blocks would, by the root of (k − 1) / k, and with few blocks nobody knows
/// how much they vary. So the ends are taken further out, where a t distribution has its 5 % (Hesterberg 2015, "What
/// teachers should know about the bootstrap", expanded percentiles): with 8 blocks at 2.1 % instead of 5 %, with 26 at
/// 4.3 %.
/// </remarks>
internal static class BlockBootstrap
{
    public const int Draws = 2_000;

    /// <summary>Fewer blocks than this say too little about how blocks differ.</summary>
    public const int LeastBlocks = 5;

    private const int FewestDraws = 200;
    private const long MostWork = 40_000_000;
    private const int Seed = 19_790_107;

    /// <param name="draws">What is drawn.</param>
    /// <param name="value">The measure of all blocks; always inside the range.</param>
    public static (double? Low, double? High) Range(IDraws draws, double value)
    {
        if (draws.Blocks < LeastBlocks)
            return (null, null);
        var count = DrawsOf(draws.Work);
        var random = new Random(Seed);
        var values = new List<double>(count);
        for (var draw = 0; draw < count; draw++)
        {
            // Nothing over nothing says nothing; something over nothing is beyond any bound.
            if (draws.Next(random) is var drawn && !double.IsNaN(drawn))
                values.Add(drawn);
        }

        if (values.Count == 0)
            return (null, null);
        values.Sort();
        var tail = Tail(draws.Blocks, draws.Freedom);
        var low = values[(int)Math.Floor(tail * (values.Count - 1))];
        var high = values[(int)Math.Ceiling((1 - tail) * (values.Count - 1))];
        return (
            double.IsFinite(low) ? Math.Min(low, value) : null,
            double.IsFinite(high) ? Math.Max(high, value) : null);
    }

    /// <summary>Very large teams get fewer draws; their ranges are narrow and move little from draw to draw.</summary>
    /// <param name="work">Roughly how many steps one draw takes.</param>
    public static int DrawsOf(long work) => (int)Math.Clamp(MostWork / Math.Max(1, work), FewestDraws, Draws);

    /// <summary>The share of draws beyond each end.</summary>
    public static double Tail(int blocks, int freedom) =>
        Normal.CDF(0, 1, -Math.Sqrt(blocks / (blocks - 1.0)) * StudentT.InvCDF(0, 1, freedom, 0.95));
}
