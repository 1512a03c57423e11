using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>Plain sentences about measures, for "because".</summary>
internal static class Sentence
{
    /// <summary>"Finished items that one person touched: 31 of 40 (78 %, range 65 % to 87 %)."</summary>
    public static string Figures(Measure measure) => $"{Begin(measure.Says)}: {Judging.Figures.WithRange(measure)}.";

    /// <summary>"Finished items that one person touched: needs 40, had 12."</summary>
    public static string Missing(Measure measure) => measure.N < measure.AtLeast
        ? $"{Begin(measure.Says)}: needs {measure.AtLeast}, had {measure.N}."
        : $"{Begin(measure.Says)}: there is nothing to read in these weeks.";

    public static string Used(double share) => share < 0.01
        ? "used by hardly any of the items"
        : $"used by {Judging.Figures.Percent(share)} of the items, a rule reads from 10 % on";

    public static string Begin(string says) => says.Length == 0 ? says : char.ToUpperInvariant(says[0]) + says[1..].TrimEnd('.');
}
