namespace ProductProcess.Tests.Ranges;

/// <summary>Draws of the distributions that worlds for ranges are made of.</summary>
internal static class Chance
{
    /// <summary>How much the times of a rule's sort are spread: the 85th percentile is 2.5 times the median.</summary>
    public const double Spread = 0.9;

    public static double Normal(this Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>Skewed times with the median 1 and the mean e^(0.81 / 2).</summary>
    public static double Skewed(this Random random) => Math.Exp(Spread * random.Normal());

    public static double Waiting(this Random random, double mean) => -mean * Math.Log(1 - random.NextDouble());

    public static int Poisson(this Random random, double mean)
    {
        var (count, product, end) = (0, random.NextDouble(), Math.Exp(-mean));
        while (product > end)
            (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }

    /// <summary>One of several, with the given weights.</summary>
    public static int Pick(this Random random, double[] weights)
    {
        var at = random.NextDouble() * weights.Sum();
        var one = 0;
        for (; one < weights.Length - 1 && at >= weights[one]; one++)
            at -= weights[one];
        return one;
    }
}
