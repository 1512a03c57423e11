namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// Σ numerator / Σ denominator: a mean (of values and ones), a weighted share, a ratio of sums. Only the sums of each
/// block are kept, so a draw costs as much as there are blocks.
/// </summary>
internal sealed class BlockSums : IRedrawn
{
    private readonly double[] _above;
    private readonly double[] _below;

    private BlockSums(double[] above, double[] below) => (_above, _below) = (above, below);

    public double Of(ReadOnlySpan<int> times)
    {
        var (above, below) = (0.0, 0.0);
        for (var block = 0; block < times.Length; block++)
        {
            above += times[block] * _above[block];
            below += times[block] * _below[block];
        }

        return above / below;
    }

    /// <param name="above">One a row.</param>
    /// <param name="below">One a row.</param>
    /// <param name="blocks">The block of each row.</param>
    public static Sample Sample(double[] above, double[] below, int[] blocks) => new(blocks, (place, count) =>
    {
        var sums = new BlockSums(new double[count], new double[count]);
        for (var row = 0; row < place.Length; row++)
        {
            sums._above[place[row]] += above[row];
            sums._below[place[row]] += below[row];
        }

        return sums;
    });
}
