namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Means and ratios of sums; null over nothing.</summary>
internal static class Sums
{
    public static double? Mean(double[] values) => values.Length == 0 ? null : values.Sum() / values.Length;

    public static double? Ratio(double[] above, double[] below) => below.Sum() is var sum && sum != 0 ? above.Sum() / sum : null;

    public static double[] Times(double[] values, double[] weights) => [.. values.Zip(weights, (value, weight) => value * weight)];

    public static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
