using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules;

/// <summary>The state of one rule for one team, or for the scope as a whole.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Subject">Id of the team, or of the scope.</param>
/// <param name="State">The state.</param>
public sealed record SubjectState(string Rule, string Subject, FindingState State);
