namespace ProductProcess.Core.Findings;

/// <summary>Something of a rule that the scope reads otherwise than its file says.</summary>
/// <param name="What">What it is, in words: "noticed when", "at least of 'solo'".</param>
/// <param name="From">As the file says it; empty where it says nothing.</param>
/// <param name="To">As this scope has it.</param>
/// <param name="Reason">Why, in the scope's own words.</param>
public sealed record RuleChange(string What, string From, string To, string Reason);
