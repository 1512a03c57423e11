namespace ProductProcess.Core.Findings;

/// <summary>Where a rule's idea was published.</summary>
/// <param name="Title">Title of the text.</param>
/// <param name="Work">Where it appeared.</param>
public sealed record RuleSource(string Title, string Work);
