namespace ProductProcess.Core.Rules.Schema;

/// <summary>One key of a rule file: what it is for, in words for the person who writes rules.</summary>
/// <param name="Name">The key.</param>
/// <param name="Required">False where it may be left out.</param>
/// <param name="Shape">What stands behind it.</param>
/// <param name="Says">One sentence or two.</param>
/// <param name="Example">As it would stand in a file.</param>
internal sealed record RuleKey(string Name, bool Required, KeyShape Shape, string Says, string Example);
