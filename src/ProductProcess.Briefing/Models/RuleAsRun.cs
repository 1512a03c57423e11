namespace ProductProcess.Briefing.Models;

/// <summary>The rule as it was run, so that its result can be checked.</summary>
public sealed record RuleAsRun(
    IReadOnlyList<Pair> Facts,
    IReadOnlyList<MeasureRow> Measures,
    IReadOnlyList<string> Because,
    IReadOnlyList<Pair> Reading);
