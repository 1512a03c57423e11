namespace ProductProcess.Briefing.Models;

/// <summary>The items behind a finding, at most ten of them.</summary>
/// <param name="Shown">"10 of 18 items, the ones with most finished items first".</param>
/// <param name="Heads">Names of the columns that the rule shows.</param>
/// <param name="Rows">One an item.</param>
public sealed record EvidenceList(string Shown, IReadOnlyList<string> Heads, IReadOnlyList<EvidenceRow> Rows);
