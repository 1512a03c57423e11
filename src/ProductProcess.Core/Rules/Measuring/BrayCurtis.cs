namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// How alike two mixes are, after Bray and Curtis (1957): twice what they share, for each unit of what both hold. The
/// same counts: 1. Nothing in common: 0.
/// </summary>
internal static class BrayCurtis
{
    /// <param name="one">Count of each text.</param>
    /// <param name="other">Count of each text, in the same order.</param>
    /// <returns>Null where one of them is empty: nothing is like nothing.</returns>
    public static double? Similarity(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (shared, first, second) = (0L, 0L, 0L);
        for (var text = 0; text < one.Length; text++)
        {
            shared += Math.Min(one[text], other[text]);
            first += one[text];
            second += other[text];
        }

        return first == 0 || second == 0 ? null : 2.0 * shared / (first + second);
    }
}
