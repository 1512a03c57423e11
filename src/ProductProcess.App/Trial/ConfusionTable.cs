using System.Globalization;
using System.Text;

namespace ProductProcess.App.Trial;

/// <summary>Which rules speak on whose planted teams.</summary>
internal static class ConfusionTable
{
    public static string Text(TrialReport report)
    {
        var patterns = report.Rules.SelectMany(rule => rule.Planted).SelectMany(one => one.Carries).Distinct().Order(StringComparer.Ordinal).ToList();
        if (patterns.Count == 0)
            return "";
        var table = new StringBuilder();
        table.Append("""

            ## Who speaks of whom

            A row is a rule, a column is the pattern that teams carry, at the plain strength: the share of teams in which the
            rule was seen clearly, and behind the stroke the share in which it spoke at all (clearly or on thin evidence).


            """);
        table.Append(CultureInfo.InvariantCulture, $"| rule | {string.Join(" | ", patterns)} | nothing planted |\n");
        table.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(patterns.Select(_ => "--:|"))}--:|\n");
        foreach (var rule in report.Rules)
        {
            var cells = patterns.Select(pattern => Cell(SeenStates.Sum(Plain(rule).Where(one => one.Carries.Contains(pattern)).Select(one => one.States)), pattern == rule.Id));
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {string.Join(" | ", cells)} | {Cell(rule.Steady, false)} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<TriedPlanting> Plain(TriedRule rule) => rule.Planted.Where(one => one.Strength == "plain");

    private static string Cell(SeenStates states, bool own)
    {
        if (states.Teams == 0)
            return "–";
        var text = $"{ShareText.Percent(states.Clearly.Share)} / {ShareText.Percent(states.Spoke.Share)} %";
        return own ? $"**{text}**" : text;
    }
}
