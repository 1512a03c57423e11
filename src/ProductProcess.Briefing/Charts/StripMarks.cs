using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>A rule's row in the status strip: one mark a month, this period last and framed.</summary>
internal static class StripMarks
{
    public const double Step = 20;

    private const double Height = 18;

    /// <param name="rule">The rule's name, for the text that is read aloud.</param>
    /// <param name="months">Oldest first; a null state where nothing is known.</param>
    public static string Draw(string rule, IReadOnlyList<PastState> months)
    {
        var svg = new Svg(months.Count * Step, Height, Alt(rule, months));
        svg.Rect(((months.Count - 1) * Step) + 1, 1, Step - 2, Height - 2, "none", Palette.Grey);
        for (var i = 0; i < months.Count; i++) StateMark.Draw(svg, (i * Step) + (Step / 2), Height / 2, months[i].State);
        return svg.ToString();
    }

    private static string Alt(string rule, IReadOnlyList<PastState> months)
    {
        var known = months.Count(month => month.State is { } state && StateWords.CouldRun(state));
        var noticed = months.Where(month => month.State == FindingState.Noticed).ToList();
        var now = months[^1].State is { } last ? StateWords.Of(last) : "no data";
        if (known < 2) return $"{rule}: {now} in {Dates.Month(months[^1].Period)}; no earlier months to show.";
        var seen = noticed.Count == 0
            ? $"not seen clearly in the {known} months that could be read"
            : $"seen clearly in {noticed.Count} of {known} months, most recently {Dates.Month(noticed[^1].Period)}";
        return $"{rule}: {seen}; {now} in {Dates.Month(months[^1].Period)}.";
    }
}
