namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// The median similarity of successive stretches, the blocks of each drawn again within it. A draw of a draw is more
/// mixed up than the rows are, so draws look less alike than the stretches do; <see cref="Shift"/> takes that back.
/// </summary>
internal sealed class StretchDraws : IDraws
{
    private const int Seed = 5_711;

    private readonly List<(int Text, int Count)[][]> _blocks;
    private readonly List<int[]> _drawn;

    /// <param name="stretches">The rows.</param>
    /// <param name="value">Their median similarity.</param>
    public StretchDraws(Stretches stretches, double value)
    {
        _blocks = stretches.Blocks();
        _drawn = [.. _blocks.Select(_ => new int[stretches.Texts])];
        Blocks = _blocks.Sum(blocks => blocks.Length);
        Freedom = _blocks.Sum(blocks => Math.Max(0, blocks.Length - 1));
        Work = _blocks.Sum(blocks => blocks.Sum(block => block.Length)) + Blocks + (long)stretches.Texts * _blocks.Count;
        var random = new Random(Seed);
        double[] trials = [.. Enumerable.Range(0, BlockBootstrap.DrawsOf(Work) / 10).Select(_ => Draw(random)).Where(double.IsFinite)];
        Shift = trials.Length == 0 ? 0 : value - trials.Average();
    }

    public int Blocks { get; }

    public int Freedom { get; }

    public long Work { get; }

    /// <summary>How much more alike the stretches are than draws of them, on average.</summary>
    public double Shift { get; }

    public double Next(Random random) => Math.Clamp(Draw(random) + Shift, 0, 1);

    private double Draw(Random random)
    {
        for (var stretch = 0; stretch < _blocks.Count; stretch++)
            Draw(_blocks[stretch], _drawn[stretch], random);
        var similarities = Stretches.Similarities(_drawn);
        return similarities.Length == 0 ? double.NaN : Selection.Median(similarities);
    }

    private static void Draw((int Text, int Count)[][] blocks, int[] counts, Random random)
    {
        Array.Clear(counts);
        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var (text, count) in blocks[random.Next(blocks.Length)])
                counts[text] += count;
        }
    }
}
