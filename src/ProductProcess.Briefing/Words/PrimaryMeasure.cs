using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>The measure that a finding's headline speaks of, so that the evidence line under it says the same number.</summary>
internal static class PrimaryMeasure
{
    public static Measure? Of(Finding finding) => finding.Measures
        .OrderByDescending(pair => IsIn(finding.Headline, pair.Value))
        .ThenByDescending(pair => pair.Value.Kind is "share" or MeasureWords.AlmostAll or MeasureWords.AlmostNone)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Value)
        .FirstOrDefault();

    private static bool IsIn(string headline, Measure measure) =>
        measure.Kind is MeasureWords.AlmostAll or MeasureWords.AlmostNone
        || (measure.Count is { } count && headline.Contains($"{count} of {measure.Of ?? measure.N}", StringComparison.Ordinal));
}
