using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>What is particular about the rules of a run: overridden, on trial, due to be read again.</summary>
internal static class RuleNotes
{
    /// <summary>One line for each, for both editions; the reasons stand in the coach edition, with each finding.</summary>
    public static IEnumerable<string> Of(Reading reading, Caps caps)
    {
        var rules = reading.Facts.Rules;
        if (Names(rules.Where(rule => rule.Overrides.Count > 0), caps) is { Length: > 0 } overridden)
            yield return $"Read with thresholds of this scope’s own: {overridden}. The coach edition says which and why.";
        if (Names(rules.Where(rule => rule.Trial), caps) is { Length: > 0 } trial)
            yield return $"On trial here, so how often it errs is not known yet: {trial}.";
        if (Names(rules.Where(rule => rule.ReviewOverdue), caps) is { Length: > 0 } overdue)
            yield return $"Due to be read again by somebody, and not yet read again: {overdue}.";
    }

    /// <summary>"window: 26 weeks instead of 13 weeks. Why: …".</summary>
    public static string Changes(RuleFacts rule)
    {
        if (rule.Overrides.Count == 0) return "";
        var changes = rule.Overrides.Select(one => Clean.Line(one.What, 60) + ": " + Clean.Line(one.To, 300)
            + (one.From.Length > 0 ? $" (the file says {Clean.Line(one.From, 300)})" : ""));
        return $"{Phrases.Capital(string.Join("; ", changes))}. Why: {Phrases.Stopped(Clean.Sentence(rule.Overrides[0].Reason))}";
    }

    public static string Review(RuleFacts rule) => rule.ReviewOverdue
        ? $"This rule was to be read again by {Dates.Day(rule.ReviewBy)}, and that has not happened yet."
        : "";

    private static string Names(IEnumerable<RuleFacts> rules, Caps caps) =>
        Phrases.List([.. rules.Select(rule => $"“{Clean.Line(rule.Title, Math.Min(60, caps.Phrase))}”")]);
}
