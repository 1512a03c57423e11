namespace ProductProcess.Core.Frames;

/// <summary>Divides one figure by another.</summary>
internal static class Ratio
{
    /// <summary>NaN where either is missing or there is nothing to divide by.</summary>
    public static double Of(double value, double by) => by == 0 ? double.NaN : value / by;
}
