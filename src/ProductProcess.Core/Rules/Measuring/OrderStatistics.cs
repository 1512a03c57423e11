using MathNet.Numerics.Distributions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// The 90 % two-sided range of a percentile: two of the values themselves, chosen by the binomial distribution,
/// whatever the distribution of the values. Ties only make it wider than it says.
/// </summary>
internal static class OrderStatistics
{
    private const double Tail = 0.05;

    /// <summary>
    /// Ranks (from 1) of the values at the two ends; null where so few values cannot hold that end. For P85 of 20
    /// values: the 14th and the 20th.
    /// </summary>
    public static (int? Low, int? High) Ranks(int count, double p)
    {
        if (count == 0)
            return (null, null);
        // Fewer than k values lie below the percentile with a probability that grows with k.
        var low = Largest(count, k => Below(count, p, k - 1) <= Tail);
        var high = 1 + Largest(count, k => 1 - Below(count, p, k - 1) > Tail);
        return (low == 0 ? null : low, high > count ? null : high);
    }

    /// <summary>The values at the two ends. Reorders the span.</summary>
    public static (double? Low, double? High) Range(Span<double> values, double p)
    {
        var (low, high) = Ranks(values.Length, p);
        return (
            low is { } first ? Selection.Nth(values, first - 1) : null,
            high is { } last ? Selection.Nth(values, last - 1) : null);
    }

    /// <summary>Probability that at most <paramref name="k"/> of the values lie below the percentile.</summary>
    private static double Below(int count, double p, int k) => Binomial.CDF(p, count, k);

    /// <summary>The largest k in 1 … count that holds, where smaller ones hold too; 0 for none.</summary>
    private static int Largest(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (holds(middle))
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
