namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// The 90 % two-sided score interval of a share (Wilson 1927): trustworthy for small numbers and near none and all.
/// </summary>
public static class Wilson
{
    /// <summary>5 % of a normal distribution lies above this.</summary>
    public const double Z = 1.6448536269514722;

    /// <param name="count">Rows that meet the condition.</param>
    /// <param name="of">Rows that could have; at least 1.</param>
    public static (double Low, double High) Range(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        double n = of;
        var share = count / n;
        var middle = share + Z * Z / (2 * n);
        var reach = Z * Math.Sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        var scale = 1 + Z * Z / n;
        // None and all are ends of the range by definition; rounding must not move them.
        var low = count == 0 ? 0 : Math.Clamp((middle - reach) / scale, 0, share);
        var high = count == of ? 1 : Math.Clamp((middle + reach) / scale, share, 1);
        return (low, high);
    }
}
