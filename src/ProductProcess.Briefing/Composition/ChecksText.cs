using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>Checks run and not run. The states of a row add up to the number of teams it was asked of.</summary>
internal static class ChecksText
{
    public static IReadOnlyList<CheckRow> Of(Reading reading, int most)
    {
        var shown = reading.Facts.Findings.ToLookup(finding => finding.Rule);
        var asked = reading.All.ToLookup(finding => finding.Rule);
        var rows = reading.Facts.Rules
            .Select(rule => Row(reading, rule, [.. shown[rule.Id]], asked[rule.Id].Count()))
            .ToList();
        return rows.Count <= most
            ? rows
            : [.. rows.Take(most - 1), new CheckRow($"{rows.Count - most + 1} more rules", "–", "told in the coach edition", "")];
    }

    private static CheckRow Row(Reading reading, RuleFacts rule, List<Finding> shown, int asked)
    {
        var name = Clean.Line(rule.Title, reading.Edition == Edition.Leadership ? 40 : 60);
        var states = shown.GroupBy(finding => finding.State).OrderBy(group => group.Key)
            .Select(group => $"{StateWords.Of(group.Key)} {Numbers.Count(group.Count())}").ToList();
        if (asked > shown.Count) states.Add($"withheld {Numbers.Count(asked - shown.Count)} [c]");
        var ran = shown.Count(finding => StateWords.CouldRun(finding.State));
        var of = rule.Scope == RuleScope.SeveralTeams
            ? ran > 0 ? "the whole scope" : "nothing"
            : $"{Numbers.Count(ran)} of {Numbers.Of(shown.Count, reading.Team, reading.Teams)}";
        return new CheckRow(name, asked == 0 ? "not asked" : shown.Count == 0 ? "[c]" : of, string.Join(", ", states), WhyNot(shown, reading.Edition));
    }

    /// <summary>A number of people is not printed for leaders, not even of a group that is large enough.</summary>
    private static string Reason(string text, Edition edition) =>
        edition == Edition.Leadership && (text.Contains("people", StringComparison.OrdinalIgnoreCase) || text.Contains("person", StringComparison.OrdinalIgnoreCase))
            ? "needs more people"
            : Clean.Line(text, 110);

    /// <summary>The reason itself where there is one, otherwise what the rule needs.</summary>
    private static string WhyNot(List<Finding> findings, Edition edition)
    {
        var not = findings.Where(finding => !StateWords.CouldRun(finding.State)).ToList();
        if (not.Count == 0) return "";

        var reasons = not.SelectMany(finding => finding.Because.Take(1)).Select(text => Reason(text, edition)).Distinct().ToList();
        if (reasons.Count == 1) return reasons[0];

        var need = not.SelectMany(finding => finding.Measures.Values).Where(measure => measure.N < measure.AtLeast)
            .Select(measure => measure.AtLeast).DefaultIfEmpty(0).Max();
        return need > 0 ? $"needs {Numbers.Count(need)} or more; had fewer" : reasons.FirstOrDefault() ?? "";
    }
}
