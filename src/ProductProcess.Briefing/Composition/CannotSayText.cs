using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>What this briefing cannot say: never empty, at most four lines, what was so this time first.</summary>
internal static class CannotSayText
{
    public static IReadOnlyList<string> Of(Reading reading, Caps caps) =>
        [.. Lines(reading, caps).Take(caps.Lines), "Work that is not in the tracker is invisible to this briefing."];

    private static IEnumerable<string> Lines(Reading reading, Caps caps)
    {
        if (reading.TooSmall)
            yield return $"The whole scope has {PeopleBand.Fewer(reading.SmallestGroup)}; nothing of it is shown here [c].";
        else if (reading.SmallTeams.Count > 0)
            yield return $"{Some(reading.SmallTeams.Count, reading)} {PeopleBand.Fewer(reading.SmallestGroup)} and {(reading.SmallTeams.Count == 1 ? "is" : "are")} not shown [c].";

        foreach (var rule in Grouped(reading, FindingState.Unclear))
            yield return $"We cannot tell whether “{reading.RuleName(rule.First())}” is there in {Where(reading, rule)}.";

        var few = reading.Facts.Findings.Where(finding => finding.State == FindingState.TooFew && !reading.IsWhole(finding)).Select(finding => finding.Subject).Distinct().ToList();
        if (few.Count > 0)
            yield return $"{Some(few.Count, reading)} too few items for some of the checks.";

        foreach (var rule in Grouped(reading, FindingState.NotRecorded))
            yield return $"What “{reading.RuleName(rule.First())}” reads is not recorded in {Where(reading, rule)}.";

        if (reading.Spoken.Count > 0 && reading.Rule(reading.Spoken[0]).CannotSee.Select(text => Clean.Line(text, caps.Phrase)).FirstOrDefault() is { Length: > 0 } cannotSee)
            yield return $"We cannot see {Phrases.Inside(Phrases.Stopped(cannotSee))}";
    }

    private static string Some(int count, Reading reading) =>
        count == 1 ? $"One {reading.Team} has" : $"{Numbers.Count(count)} {reading.Teams} have";

    private static IEnumerable<IGrouping<string, Finding>> Grouped(Reading reading, FindingState state) =>
        reading.Facts.Findings.Where(finding => finding.State == state).GroupBy(finding => finding.Rule);

    private static string Where(Reading reading, IEnumerable<Finding> findings)
    {
        var names = findings.Select(finding => Clean.Line(finding.SubjectName, 30)).Distinct().ToList();
        return names.Count <= 2 ? Phrases.List(names) : Numbers.Of(names.Count, reading.Team, reading.Teams);
    }
}
