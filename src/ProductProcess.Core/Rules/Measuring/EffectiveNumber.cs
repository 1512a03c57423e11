namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// How many equally frequent askers, types or people would be as mixed as what is seen: the inverse of the unbiased
/// Simpson sum (see <see cref="Simpson"/>). Ten rows from one asker: 1. Five and five: 2.25.
/// </summary>
internal static class EffectiveNumber
{
    /// <param name="counts">How many rows hold each text.</param>
    /// <returns>Null for fewer than two rows.</returns>
    public static double? Of(IReadOnlyCollection<int> counts) => Simpson.Sum(counts) is { } sum ? Of(sum, counts.Sum()) : null;

    /// <summary>Never more than the rows: more cannot be told from so few.</summary>
    public static double Of(double sum, int rows) => double.IsNaN(sum) ? sum : sum <= 0 ? rows : Math.Min(rows, 1 / sum);
}
