namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// A share of pairs of rows, drawn again by its linear part (Hájek's projection): each block moves the share by what
/// its pairs differ from it. Counting all pairs anew for every draw would take as many steps as there are pairs.
/// </summary>
internal sealed class BlockLinear : IRedrawn
{
    private readonly double _value;
    private readonly double[] _moves;

    private BlockLinear(double value, double[] moves) => (_value, _moves) = (value, moves);

    public double Of(ReadOnlySpan<int> times)
    {
        var value = _value;
        for (var block = 0; block < times.Length; block++)
            value += (times[block] - 1) * _moves[block];
        return Math.Clamp(value, 0, 1);
    }

    /// <param name="holds">Of each row: its pairs of which something holds.</param>
    /// <param name="pairs">Of each row: its pairs. Over all rows each pair counts twice.</param>
    /// <param name="blocks">The block of each row.</param>
    public static Sample Sample(double[] holds, double[] pairs, int[] blocks) => new(blocks, (place, count) =>
    {
        var all = pairs.Sum() / 2;
        var value = holds.Sum() / 2 / all;
        var moves = new double[count];
        for (var row = 0; row < place.Length; row++)
            moves[place[row]] += (holds[row] - value * pairs[row]) / all;
        return new BlockLinear(value, moves);
    });
}
