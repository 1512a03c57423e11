namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// The unbiased Simpson sum Σn(n−1) / N(N−1): the probability that two different rows hold the same text. All the same:
/// 1. Nobody twice: 0.
/// </summary>
internal static class Simpson
{
    /// <param name="counts">How many rows hold each text.</param>
    /// <returns>Null for fewer than two rows.</returns>
    public static double? Sum(IReadOnlyCollection<int> counts)
    {
        double rows = counts.Sum();
        return rows < 2 ? null : counts.Sum(n => n * (n - 1.0)) / (rows * (rows - 1));
    }
}
