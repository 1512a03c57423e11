using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>What this briefing cannot say: never empty, at most four lines, what was so this time first.</summary>
internal static class CannotSayText
{
    private const int Most = 3;

    public static IReadOnlyList<string> Of(Reading reading) =>
        [.. Lines(reading).Take(Most), "Work that is not in the tracker is invisible to this briefing."];

    private static IEnumerable<string> Lines(Reading reading)
    {
        if (reading.TooSmall)
            yield return $"The whole scope has {PeopleBand.Fewer(reading.SmallestGroup)}; nothing of it is shown here [c].";
        else if (reading.SmallTeams.Count > 0)
            yield return $"{Phrases.Capital(Numbers.Of(SmallTeams(reading), $"{reading.Team} has", $"{reading.Teams} have"))} {PeopleBand.Fewer(reading.SmallestGroup)} and {(SmallTeams(reading) == 1 ? "is" : "are")} not shown [c].";

        foreach (var rule in Grouped(reading, FindingState.Unclear))
            yield return $"We cannot tell whether “{reading.RuleName(rule.First())}” is there in {Where(reading, rule)}.";

        var few = reading.Facts.Findings.Where(finding => finding.State == FindingState.TooFew).Select(finding => finding.Subject).Distinct().ToList();
        if (few.Count > 0)
            yield return $"{Phrases.Capital(Numbers.Of(few.Count, $"{reading.Team} has", $"{reading.Teams} have"))} too few items for some of the checks.";

        foreach (var rule in Grouped(reading, FindingState.NotRecorded))
            yield return $"What “{reading.RuleName(rule.First())}” reads is not recorded in {Where(reading, rule)}.";

        if (reading.Spoken.Count > 0 && Clean.Sentences(reading.Rule(reading.Spoken[0]).CannotSee, 1) is [var cannotSee])
            yield return $"We cannot see {Phrases.Inside(Phrases.Stopped(cannotSee))}";
    }

    private static int SmallTeams(Reading reading) => reading.SmallTeams.Count;

    private static IEnumerable<IGrouping<string, Finding>> Grouped(Reading reading, FindingState state) =>
        reading.Facts.Findings.Where(finding => finding.State == state).GroupBy(finding => finding.Rule);

    private static string Where(Reading reading, IEnumerable<Finding> findings)
    {
        var names = findings.Select(finding => Clean.Line(finding.SubjectName, 30)).Distinct().ToList();
        return names.Count <= 2 ? Phrases.List(names) : Numbers.Of(names.Count, reading.Team, reading.Teams);
    }
}
