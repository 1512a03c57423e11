namespace ProductProcess.Core.Frames;

/// <summary>The median of a few values.</summary>
internal static class Middle
{
    /// <summary>The middle value, the mean of the two middle ones of an even number; NaN of none. Sorts what it is given.</summary>
    public static double Of(Span<double> values)
    {
        if (values.Length == 0)
            return double.NaN;
        values.Sort();
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
