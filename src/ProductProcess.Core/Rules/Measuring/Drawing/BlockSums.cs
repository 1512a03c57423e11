namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// Σ numerator / Σ denominator: a mean (of values and ones), a weighted share, a ratio of sums. Only the sums of each
/// block are kept, so a draw costs as much as there are blocks.
/// </summary>
internal sealed class BlockSums : IRedrawn
{
    private readonly double[] _above;
    private readonly double[] _below;

    private BlockSums(double[] above, double[] below, int[] place)
    {
        (_above, _below) = (new double[place.Length == 0 ? 0 : place.Max() + 1], new double[place.Length == 0 ? 0 : place.Max() + 1]);
        for (var row = 0; row < place.Length; row++)
        {
            _above[place[row]] += above[row];
            _below[place[row]] += below[row];
        }
    }

    /// <param name="above">One a row.</param>
    /// <param name="below">One a row.</param>
    /// <param name="blocks">The block of each row.</param>
    public static Sample Sample(double[] above, double[] below, int[] blocks) =>
        new(blocks, (place, _) => new BlockSums(above, below, place));

    public double Of(ReadOnlySpan<int> times)
    {
        var (above, below) = (0.0, 0.0);
        for (var block = 0; block < _above.Length; block++)
        {
            above += times[block] * _above[block];
            below += times[block] * _below[block];
        }

        return above / below;
    }

    /// <summary>The ratio with its standard error, from how much the blocks differ from it.</summary>
    public (double Value, double Error) WithError(ReadOnlySpan<int> times)
    {
        var value = Of(times);
        var (squares, below, blocks) = (0.0, 0.0, 0);
        for (var block = 0; block < _above.Length; block++)
        {
            var off = _above[block] - value * _below[block];
            squares += times[block] * off * off;
            below += times[block] * _below[block];
            blocks += times[block];
        }

        return (value, Math.Sqrt(squares * blocks / (blocks - 1.0)) / below);
    }
}
