namespace ProductProcess.Core.Rules;

/// <summary>A rule that a scope does not ask.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why not, in the scope's own words.</param>
public sealed record RuleOff(Rule Rule, string Reason);
