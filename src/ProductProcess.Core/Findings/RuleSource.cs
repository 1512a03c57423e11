namespace ProductProcess.Core.Findings;

/// <summary>Where a rule's idea was published.</summary>
public sealed record RuleSource(string Title, string Work);
