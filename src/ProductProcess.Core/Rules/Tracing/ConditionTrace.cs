namespace ProductProcess.Core.Rules.Tracing;

/// <summary>How a condition was answered.</summary>
/// <param name="Name">noticed_when or hint_when.</param>
/// <param name="Text">As the rule file says it.</param>
/// <param name="Filled">The same with every measure replaced by its value.</param>
/// <param name="Answer">As written: yes, no, or cannot be told.</param>
/// <param name="AnywhereInRange">Where every measure may be anywhere in its range: yes, no, or cannot be told.</param>
/// <param name="Steps">The comparisons in it, in the order of the text, each with its answer as written.</param>
public sealed record ConditionTrace(
    string Name,
    string Text,
    string Filled,
    string Answer,
    string AnywhereInRange,
    IReadOnlyList<ConditionStep> Steps);
