using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>A case that a rule file brings along, with what the rule has to say of it.</summary>
/// <param name="Name">What the case is.</param>
/// <param name="Seed">Name of a simulated organisation, or null.</param>
/// <param name="Given">A history in issue shorthand, or null; exactly one of the two is there.</param>
/// <param name="Team">
/// The team meant; null for the team of which most is seen (noticed before hint, unclear, quiet, too few, not
/// recorded).
/// </param>
/// <param name="Expect">The state; null for a known miss (<c>expect: todo</c>), which is shown and fails nothing.</param>
public sealed record RuleExample(string Name, string? Seed, ShorthandHistory? Given, string? Team, FindingState? Expect);
