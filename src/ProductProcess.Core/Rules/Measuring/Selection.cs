namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Finds the k-th smallest value without sorting everything. Reorders the span it is given.</summary>
internal static class Selection
{
    /// <param name="values">Any order, no NaN; reordered.</param>
    /// <param name="rank">0 for the smallest.</param>
    public static double Nth(Span<double> values, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, values.Length);
        var (low, high) = (0, values.Length - 1);
        // A few rounds more than halving needs; then sorting is the safe way out.
        for (var rounds = 2 * int.Log2(values.Length) + 8; low < high; rounds--)
        {
            if (rounds == 0 || high - low < 16)
            {
                values[low..(high + 1)].Sort();
                break;
            }

            var (first, last) = Partition(values, low, high);
            if (rank < first)
                high = first - 1;
            else if (rank > last)
                low = last + 1;
            else
                break;
        }

        return values[rank];
    }

    /// <summary>The middle value; of an even number of values, half way between the two in the middle.</summary>
    public static double Median(Span<double> values)
    {
        var upper = Nth(values, values.Length / 2);
        return values.Length % 2 == 1 ? upper : (Nth(values, values.Length / 2 - 1) + upper) / 2;
    }

    /// <summary>
    /// The smallest value that at least a share <paramref name="p"/> of the values does not exceed (nearest rank), so
    /// "85 % within 19 days" is true of the values at hand.
    /// </summary>
    public static double Percentile(Span<double> values, double p) => Nth(values, Rank(values.Length, p) - 1);

    /// <summary>Rank of the percentile, from 1.</summary>
    public static int Rank(int count, double p) => Math.Clamp((int)Math.Ceiling(p * count - 1e-9), 1, count);

    /// <summary>Three ways: below, equal to, above the middle of three values. Ties cost nothing.</summary>
    private static (int First, int Last) Partition(Span<double> values, int low, int high)
    {
        var (a, b, c) = (values[low], values[low + (high - low) / 2], values[high]);
        var pivot = Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
        var (below, above, at) = (low, high, low);
        while (at <= above)
        {
            if (values[at] < pivot)
                Swap(values, below++, at++);
            else if (values[at] > pivot)
                Swap(values, at, above--);
            else
                at++;
        }

        return (below, above);
    }

    private static void Swap(Span<double> values, int i, int j) => (values[i], values[j]) = (values[j], values[i]);
}
