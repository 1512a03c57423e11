using ProductProcess.Core.Findings;

namespace ProductProcess.App.Run;

/// <summary>The findings of a run in one line.</summary>
internal static class FindingCounts
{
    private static readonly (FindingState State, string Words)[] Words =
    [
        (FindingState.Noticed, "seen clearly"),
        (FindingState.Hint, "seen on thin evidence"),
        (FindingState.Unclear, "could not tell"),
        (FindingState.Quiet, "not seen"),
        (FindingState.TooFew, "too few to read"),
        (FindingState.NotRecorded, "not recorded here"),
    ];

    public static string Say(Facts facts)
    {
        var counts = facts.Findings.CountBy(finding => finding.State).ToDictionary();
        var said = Words.Where(word => counts.ContainsKey(word.State)).Select(word => $"{counts[word.State]} {word.Words}");
        return $"{facts.Rules.Count} rules asked of {facts.Scope.Teams.Count} teams: {string.Join(", ", said)}";
    }
}
