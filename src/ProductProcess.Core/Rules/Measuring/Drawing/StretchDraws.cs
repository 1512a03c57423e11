namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// The median similarity of successive stretches, the blocks of each drawn again within it. A draw of a draw is more
/// mixed up than the rows are, so draws look less alike than the stretches do; <see cref="Shift"/> takes that back.
/// </summary>
internal sealed class StretchDraws : IDraws
{
    private const int Trials = 200;
    private const int Seed = 5_711;

    private readonly Stretches _stretches;
    private readonly List<List<(int Text, int Count)[]>> _blocks;

    /// <param name="stretches">The rows.</param>
    /// <param name="value">Their median similarity.</param>
    public StretchDraws(Stretches stretches, double value)
    {
        (_stretches, _blocks) = (stretches, stretches.Blocks());
        Blocks = _blocks.Sum(blocks => blocks.Count);
        Freedom = _blocks.Sum(blocks => Math.Max(0, blocks.Count - 1));
        Work = _blocks.Sum(blocks => blocks.Sum(block => block.Length)) + Blocks;
        var random = new Random(Seed);
        double[] trials = [.. Enumerable.Range(0, Trials).Select(_ => Draw(random)).Where(double.IsFinite)];
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
        var similarities = Stretches.Similarities([.. _blocks.Select(blocks => Draw(blocks, random))]);
        return similarities.Length == 0 ? double.NaN : Selection.Median(similarities);
    }

    private int[] Draw(List<(int Text, int Count)[]> blocks, Random random) =>
        _stretches.Counts(Enumerable.Range(0, blocks.Count).SelectMany(_ => blocks[random.Next(blocks.Count)]));
}
