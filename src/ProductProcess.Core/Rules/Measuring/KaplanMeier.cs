namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// How long things last when some have not ended yet (Kaplan and Meier 1958): the share that lasts longer than t is
/// the product over the times up to t of (1 − ended / still there). What has not ended counts as there up to its own
/// time. Things that end at the same time as others are cut off are taken to end first.
/// </summary>
internal sealed class KaplanMeier
{
    private readonly double[] _times;
    private readonly int[] _order;
    private readonly double[] _ended;
    private readonly double _last;

    private readonly List<(double Time, double Lasting, double Greenwood)> _steps = [];

    /// <param name="times">How long each lasted so far; none negative.</param>
    /// <param name="ended">1 where that was its end, 0 where it goes on.</param>
    public KaplanMeier(double[] times, double[] ended)
    {
        _times = [.. times];
        _order = [.. Enumerable.Range(0, times.Length)];
        Array.Sort(_times, _order);
        _ended = Array.ConvertAll(_order, place => ended[place]);
        _last = _times.Length == 0 ? 0 : _times[^1];
        Step();
    }

    /// <summary>The times at which something ended, with the share that lasts longer.</summary>
    public IEnumerable<(double Time, double Lasting)> Steps => _steps.Select(step => (step.Time, step.Lasting));

    /// <summary>The first time that no more than half lasts longer than; null where more than half still goes on.</summary>
    public double? Median => First(step => step.Lasting <= 0.5 + 1e-12);

    /// <summary>
    /// The 90 % range of the median (Brookmeyer and Crowley 1982): the times at which half is a plausible share, judged
    /// by Greenwood's variance on the log(−log) scale.
    /// </summary>
    public (double? Low, double? High) MedianRange => (First(step => Range(step).Low <= 0.5), First(step => Range(step).High <= 0.5));

    /// <summary>The share that lasts longer than a time; null beyond the last time known, unless all ended by then.</summary>
    public double? LastingAt(double time) => At(time) is var step && time > _last && step.Lasting > 0 ? null : step.Lasting;

    /// <summary>
    /// The 90 % range of the share that lasts longer than a time: Greenwood's variance on the log(−log) scale. Where
    /// nothing or everything ended by then that variance is nought; the range is then Wilson's of those known so long.
    /// </summary>
    public (double Low, double High) RangeAt(double time)
    {
        var step = At(time);
        if (step.Lasting is > 0 and < 1)
            return Range(step);
        var known = Enumerable.Range(0, _times.Length).Count(i => _times[i] >= time || _ended[i] > 0);
        return Wilson.Range(step.Lasting > 0 ? known : 0, Math.Max(1, known));
    }

    private void Step()
    {
        var (lasting, greenwood) = (1.0, 0.0);
        for (var i = 0; i < _times.Length;)
        {
            var (there, gone, next) = (_times.Length - i, 0.0, i);
            for (; next < _times.Length && _times[next] == _times[i]; next++)
                gone += _ended[next];
            if (gone > 0)
            {
                lasting = gone == there ? 0 : lasting * (1 - gone / there);
                greenwood += gone / (there * (there - gone));
                _steps.Add((_times[i], lasting, greenwood));
            }

            i = next;
        }
    }

    private (double Time, double Lasting, double Greenwood) At(double time)
    {
        var found = (Time: 0.0, Lasting: 1.0, Greenwood: 0.0);
        foreach (var step in _steps)
        {
            if (step.Time > time)
                break;
            found = step;
        }

        return found;
    }

    private double? First(Func<(double Time, double Lasting, double Greenwood), bool> holds)
    {
        foreach (var step in _steps)
        {
            if (holds(step))
                return step.Time;
        }

        return null;
    }

    /// <summary>Nothing can be said of the upper end once all have ended: NaN, which is below no line.</summary>
    private static (double Low, double High) Range((double Time, double Lasting, double Greenwood) step)
    {
        if (step.Lasting == 0)
            return (0, double.NaN);
        var reach = Wilson.Z * Math.Sqrt(step.Greenwood) / -Math.Log(step.Lasting);
        return (Math.Pow(step.Lasting, Math.Exp(reach)), Math.Pow(step.Lasting, Math.Exp(-reach)));
    }
}
