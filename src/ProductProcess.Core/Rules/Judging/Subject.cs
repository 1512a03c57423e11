namespace ProductProcess.Core.Rules.Judging;

/// <summary>What is known of one team before anything is measured.</summary>
/// <param name="People">Distinct people active in the window.</param>
/// <param name="NeedsUsed">For each need of the rule, the share of the team's items that use it; NaN with no items.</param>
internal sealed record Subject(int People, IReadOnlyList<(string Need, double Used)> NeedsUsed);
