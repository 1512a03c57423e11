using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>How to read the charts that this document has, its words and its shorthand.</summary>
internal static class GuideText
{
    private static readonly Pair[] _words =
    [
        new("Ad hoc", "Asked for and started within days, without a place in a plan."),
        new("Arrivals, departures", "Items that came in and items that were finished or dropped."),
        new("Could not tell", "Neither seen nor ruled out: the range lies on both sides of the rule."),
        new("Effective contributors", "Over how many people an effort’s items are spread: 1 where one person finished all of them, 2 where two shared evenly."),
        new("Finished", "Entered a done status for the last time before the data cut-off."),
        new("Item", "A ticket or issue, the unit a team plans with. Sub-tasks are not counted."),
        new("k", "The smallest number of people that a figure may rest on in the leadership edition."),
        new("Larger effort", "An item that holds others: an epic, a project or a parent issue."),
        new("Plausible range", "Where the figure would stay nine times in ten if work went on the same way."),
        new("Rule", "A written description of a pattern: what is counted, from when on it speaks, what else it could be."),
        new("Started", "First entry into a status that means being worked on."),
        new("Window", "The weeks that a rule looks back on, up to the end of the period."),
    ];

    private static readonly Pair[] _shorthand =
    [
        new("[c]", "withheld to protect people"),
        new("[u]", "too few to be reliable"),
        new("[x]", "not available"),
    ];

    public static ReadingGuide Of(Reading reading, IEnumerable<Finding> told)
    {
        var kinds = told.Select(finding => finding.Chart?.Kind).ToHashSet();
        var charts = ChartKinds.All.Where(chart => kinds.Contains(chart.Kind)).Select(chart => new Pair(chart.Name, chart.HowToRead)).ToList();
        var matrix = reading.Edition == Edition.Coach && reading.Spoken.Any(finding => finding.Chart is { Rows.Count: > 0 });
        if (matrix) charts.Add(new Pair("Efforts and people", "One row is one larger effort, one column one pseudonym. The number counts finished items; the tint repeats it. The bar on the right is the number of effective contributors."));
        charts.Add(new Pair("Status strip", "One row is one rule, one mark one month, this period framed. A row shows the strongest state over all teams. A full mark is seen clearly, a half one seen on thin evidence, an empty one not seen, a dash could not tell; a gap means too few, not recorded or no data."));
        return new ReadingGuide(charts, _words, _shorthand);
    }
}
