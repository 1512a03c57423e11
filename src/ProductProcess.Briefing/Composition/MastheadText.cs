using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>Heading, sub-line and page furniture.</summary>
internal static class MastheadText
{
    private const int MostProjects = 5;

    public static Masthead Of(Reading reading)
    {
        var facts = reading.Facts;
        var scope = Clean.Name(facts.Scope.Title);
        var period = Dates.Period(facts.Period);
        var edition = reading.Edition == Edition.Leadership ? "leadership edition" : "coach edition";
        return new Masthead
        {
            Opening = "How working here looked:",
            Scope = $"{scope}, {period}",
            Facts = [.. FactLine(reading)],
            RunningHead = $"{scope} · {period} · {edition}",
            RunningFoot = $"run {Clean.Line(facts.Run.Id, 16)} · k = {reading.SmallestGroup} · For discussion. Not for individual assessment.",
            EditionName = Phrases.Capital(edition),
        };
    }

    /// <summary>"40–44 people" for leaders, "43 people" for the coach.</summary>
    public static string People(Reading reading, int people) => reading.Edition == Edition.Leadership
        ? PeopleBand.Of(people, reading.SmallestGroup)
        : people == 1 ? "1 person" : $"{Numbers.Count(people)} people";

    /// <summary>"Jira projects PAY and CORE".</summary>
    public static string Source(SourceFacts source)
    {
        var (tracker, one, many) = source.Kind switch
        {
            "linear" => ("Linear", "team", "teams"),
            "jira-dc" => ("Jira Data Center", "project", "projects"),
            "jira-cloud" => ("Jira", "project", "projects"),
            _ => (Clean.Name(source.Kind), "project", "projects"),
        };
        var projects = source.Projects.Take(MostProjects).Select(project => Clean.Line(project, 24)).ToList();
        if (source.Projects.Count > MostProjects) projects.Add($"{source.Projects.Count - MostProjects} more");
        return projects.Count == 0 ? tracker : $"{tracker} {(source.Projects.Count == 1 ? one : many)} {Phrases.List(projects)}";
    }

    private static IEnumerable<string> FactLine(Reading reading)
    {
        var facts = reading.Facts;
        yield return $"{Dates.Days(facts.Period.From, facts.Period.Until)} ({Clean.Name(facts.Scope.TimeZone)})";
        yield return $"{Numbers.Of(facts.Scope.Teams.Count, reading.Team, reading.Teams)}, {People(reading, facts.Scope.People)}";
        yield return reading.TooSmall ? "finished items [c]" : Numbers.Of(facts.Coverage.Finished, "finished item", "finished items");
        yield return DataRead(facts);
        yield return "sources: " + (facts.Sources.Count == 0 ? "none" : string.Join("; ", facts.Sources.Select(Source)));
    }

    /// <summary>The oldest of the sources: nothing in the document is newer than it says.</summary>
    private static string DataRead(Facts facts)
    {
        var read = facts.Sources.Select(source => source.ReadAt).Order().FirstOrDefault();
        return read is null ? "data not yet read in full" : "data read " + Dates.Instant(read.Value, facts.Scope.TimeZone);
    }
}
