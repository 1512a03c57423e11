namespace ProductProcess.Core.Work;

/// <summary>Labels as people write them: stored with '_' for each blank, because ids hold no white space.</summary>
internal static class LabelText
{
    /// <summary>A label as it is stored.</summary>
    public static string Stored(string written) =>
        string.Join('_', written.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether what is written means a stored label; upper and lower case are the same.</summary>
    public static bool Means(string written, string label) =>
        string.Equals(Stored(written), label, StringComparison.OrdinalIgnoreCase);
}
