using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>The status strip: for each rule, the strongest state over the teams, month by month.</summary>
internal static class StripText
{
    private const int MostMonths = 12;

    public static Strip Of(Reading reading, int mostRows)
    {
        var months = Months(reading);
        var byRule = reading.Facts.Findings.ToLookup(finding => finding.Rule);
        var rows = reading.Facts.Rules
            .Select((rule, order) => (Rule: rule, order, Past: Row(byRule[rule.Id], months)))
            .ToList();
        var shown = rows.Count <= mostRows
            ? rows
            : [.. rows.OrderByDescending(row => row.Past.Any(month => StateWords.Speaks(month.State))).ThenBy(row => row.order).Take(mostRows).OrderBy(row => row.order)];
        var left = rows.Count - shown.Count;
        if (!rows.Any(row => row.Past.Any(month => month.State is { } state && StateWords.CouldRun(state))))
            return new Strip("", "", "", [], reading.AllWithheld ? "Withheld to protect people [c]." : "No check could run, in this month or before.", []);

        return new Strip(
            months.Count > 1 ? Dates.Month(months[0]) : "",
            Dates.Month(months[^1]),
            Dates.MonthName(months[^1]),
            [.. shown.Select(row => Draw(Clean.Name(row.Rule.Title), row.Past))],
            left == 0 ? "" : $"{Numbers.Of(left, "more rule is", "more rules are")} listed under “Things to know”.",
            StateMark.Legend);
    }

    private static StripRow Draw(string rule, IReadOnlyList<PastState> past) =>
        new(rule, StripMarks.Draw(rule, past), past[^1].State is { } now ? StateWords.Of(now) : "[x]");

    /// <summary>Labels of the months that any finding looks back on, this period last.</summary>
    private static List<string> Months(Reading reading)
    {
        var longest = reading.Facts.Findings.Select(finding => finding.History).MaxBy(history => history.Count) ?? [];
        var labels = longest.Select(month => month.Period).TakeLast(MostMonths).ToList();
        var now = reading.Facts.Period.Label;
        return labels.Count > 0 && labels[^1] == now ? labels : [.. labels.TakeLast(MostMonths - 1), now];
    }

    private static IReadOnlyList<PastState> Row(IEnumerable<Finding> findings, List<string> months)
    {
        var all = findings.ToList();
        return
        [
            .. months.Select((month, i) => new PastState(
                month,
                i == months.Count - 1
                    ? StateWords.Strongest(all.Select(finding => (FindingState?)finding.State))
                    : StateWords.Strongest(all.Select(finding => finding.History.FirstOrDefault(past => past.Period == month)?.State)))),
        ];
    }
}
