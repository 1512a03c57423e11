namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>The Kaplan–Meier curve of drawn blocks: its median, or the share that ended by a time.</summary>
internal sealed class BlockSurvival : IRedrawn
{
    private readonly double[] _times;
    private readonly bool[] _ended;
    private readonly int[] _block;
    private readonly int[] _rows;
    private readonly double? _within;

    private BlockSurvival(double[] times, double[] ended, int[] block, int blocks, double? within)
    {
        int[] order = [.. Enumerable.Range(0, times.Length)];
        _times = [.. times];
        Array.Sort(_times, order);
        _ended = Array.ConvertAll(order, row => ended[row] > 0);
        _block = Array.ConvertAll(order, row => block[row]);
        _rows = new int[blocks];
        foreach (var one in block)
            _rows[one]++;
        _within = within;
    }

    /// <param name="times">How long each row lasted so far.</param>
    /// <param name="ended">1 where that was its end.</param>
    /// <param name="blocks">The block of each row.</param>
    /// <param name="within">Null for the median.</param>
    public static Sample Sample(double[] times, double[] ended, int[] blocks, double? within) =>
        new(blocks, (place, count) => new BlockSurvival(times, ended, place, count, within));

    /// <summary>Infinity where more than half goes on.</summary>
    public double Of(ReadOnlySpan<int> times)
    {
        var there = 0L;
        for (var block = 0; block < times.Length; block++)
            there += (long)times[block] * _rows[block];
        if (there == 0)
            return double.NaN;
        var lasting = 1.0;
        for (var i = 0; i < _times.Length;)
        {
            if (_times[i] > _within)
                break;
            var (time, gone, cut) = (_times[i], 0L, 0L);
            for (; i < _times.Length && _times[i] == time; i++)
            {
                if (_ended[i])
                    gone += times[_block[i]];
                else
                    cut += times[_block[i]];
            }

            if (gone > 0)
                lasting *= 1 - gone / (double)there;
            there -= gone + cut;
            if (_within is null && lasting <= 0.5 + 1e-12)
                return time;
            if (there == 0)
                break;
        }

        return _within is null ? double.PositiveInfinity : 1 - lasting;
    }
}
