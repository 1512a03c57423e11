namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Values laid out block by block, to be drawn again many times without asking for memory each time.</summary>
/// <param name="values">All values.</param>
/// <param name="start">Values of block i are [start[i], start[i + 1]).</param>
/// <param name="statistic">What is made of what was drawn.</param>
internal sealed class BlockValues(double[] values, int[] start, Statistic statistic)
{
    private double[] _drawn = new double[values.Length];

    /// <summary>The statistic of the drawn blocks; NaN of nothing. Not for several threads at once.</summary>
    public double Of(int[] blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            var (from, length) = (start[block], start[block + 1] - start[block]);
            if (count + length > _drawn.Length)
                Array.Resize(ref _drawn, 2 * (count + length));
            // Blocks are small: a loop is quicker than a call.
            for (var i = 0; i < length; i++)
                _drawn[count + i] = values[from + i];
            count += length;
        }

        return count == 0 ? double.NaN : statistic(_drawn.AsSpan(0, count));
    }
}
