using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>A rule as it was run on one subject.</summary>
internal static class RuleText
{
    public static RuleAsRun Of(RuleFacts rule, Finding finding) => new(
        [.. Filled(
            new("Rule", $"{Clean.Line(rule.Id, 60)}, version {rule.Version}, hash {Clean.Line(rule.Hash, 16)}"),
            new("Says", Clean.Sentence(rule.Says)),
            new("Seen clearly when", Clean.Line(rule.NoticedWhen, 300)),
            new("Thin evidence when", Clean.Line(rule.HintWhen, 300)),
            new("Window", $"{Dates.Days(finding.WindowFrom, finding.WindowUntil)}, {Dates.Window(finding.WindowFrom, finding.WindowUntil)}"),
            new("Counted", Clean.Sentence(rule.Counted)),
            new("People", $"{finding.People} active in the window; the rule speaks {(rule.PersonDerived ? "of what people did" : "of work, not of people")}."),
            new("Read otherwise here", RuleNotes.Changes(rule)),
            new("On trial", rule.Trial ? "This rule is tried out here; how often it errs is not known yet." : ""),
            new("Review", RuleNotes.Review(rule)),
            new("By chance", rule.FalseAlarmRate is { } rate
                ? $"Seen clearly in {Numbers.UpTo(rate * 100)} of 100 simulated steady teams."
                : "It has not been tried on simulated teams as it stands."))],
        [.. finding.Measures.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Row(pair.Key, pair.Value))],
        Clean.Sentences(finding.Because, 8),
        [.. Filled(
            new("Good for", Clean.Sentence(rule.GoodFor)),
            new("Not good for", Clean.Sentence(rule.NotGoodFor)),
            new("Sources", string.Join("; ", rule.Sources.Select(source => $"{Clean.Name(source.Title)} ({Clean.Name(source.Work)})"))))]);

    private static MeasureRow Row(string name, Measure measure) => new(
        Clean.Line(name, 24),
        Clean.Line(measure.Says, 140),
        MeasureWords.Value(measure),
        MeasureWords.Range(measure),
        Clean.Line(measure.Range, 40),
        measure.AtLeast > 0 ? $"{Numbers.Count(measure.N)} (needs {Numbers.Count(measure.AtLeast)})" : Numbers.Count(measure.N),
        Numbers.Percent(measure.Coverage));

    private static IEnumerable<Pair> Filled(params Pair[] pairs) => pairs.Where(pair => pair.Text.Length > 0);
}
