namespace ProductProcess.Core.Rules.Tracing;

/// <summary>A part of a condition with its answer.</summary>
/// <param name="Text">The part as the rule file says it.</param>
/// <param name="Filled">The same with every measure replaced by its value.</param>
/// <param name="Answer">yes, no, or cannot be told.</param>
public sealed record ConditionStep(string Text, string Filled, string Answer);
