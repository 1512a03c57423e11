namespace ProductProcess.Briefing.Models;

/// <summary>A rule that did not speak of a team, and why.</summary>
public sealed record OtherFinding(string Rule, string Team, string Mark, string State, string Because);
