using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>What is known of one team, or of all together, before anything is measured.</summary>
/// <param name="People">Distinct people active in the window.</param>
/// <param name="NeedsUsed">For each need of the rule, the share of the team's items that use it; NaN with no items.</param>
/// <param name="Teams">Teams with items in the window; null for a rule that looks at one team.</param>
internal sealed record Subject(int People, IReadOnlyList<(string Need, double Used)> NeedsUsed, int? Teams = null)
{
    /// <summary>What happened to it in the eight weeks before the end of the window, oldest first.</summary>
    public IReadOnlyList<ContextEvent> Events { get; init; } = [];
}
