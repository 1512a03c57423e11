namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// A percentile of drawn blocks. The values are sorted once; a draw then walks along them until it has seen enough.
/// </summary>
internal sealed class BlockQuantile : IRedrawn
{
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly int[] _block;
    private readonly double[] _sums;
    private readonly double _p;

    private BlockQuantile(double[] values, double[] weights, int[] block, int blocks, double p)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        _values = [.. values];
        Array.Sort(_values, order);
        _weights = Array.ConvertAll(order, row => weights[row]);
        _block = Array.ConvertAll(order, row => block[row]);
        _sums = new double[blocks];
        for (var row = 0; row < values.Length; row++)
            _sums[block[row]] += weights[row];
        _p = p;
    }

    /// <param name="values">One a row.</param>
    /// <param name="weights">How much each row counts; 1 where all count the same.</param>
    /// <param name="blocks">The block of each row.</param>
    /// <param name="p">Between 0 and 1; 0.5 for the median.</param>
    public static Sample Sample(double[] values, double[] weights, int[] blocks, double p) =>
        new(blocks, (place, count) => new BlockQuantile(values, weights, place, count, p));

    public double Of(ReadOnlySpan<int> times)
    {
        var total = 0.0;
        for (var block = 0; block < times.Length; block++)
            total += times[block] * _sums[block];
        if (total <= 0)
            return double.NaN;
        var walk = new WeightedWalk(total, _p);
        for (var i = 0; i < _values.Length; i++)
        {
            if (times[_block[i]] is > 0 and var drawn && walk.Passes(_values[i], drawn * _weights[i]))
                break;
        }

        return walk.Value;
    }
}
