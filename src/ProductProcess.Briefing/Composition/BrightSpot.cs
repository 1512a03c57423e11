using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>
/// One thing that works, said before anything else. Only what was looked for and not seen counts; where there is no such
/// thing, that is said.
/// </summary>
internal static class BrightSpot
{
    public static string Of(Reading reading, Caps caps)
    {
        if (reading.AllWithheld) return "We could not see one from what may be shown. Ask what went well and no ticket shows.";
        var read = reading.Facts.Findings.Where(finding => StateWords.CouldRun(finding.State) && !reading.IsWhole(finding)).ToList();
        var teams = read.GroupBy(finding => finding.Subject).ToList();
        var rules = read.Select(finding => finding.Rule).Distinct().Count();

        // A team is free of all patterns only where every rule that could read any team read this one too.
        var free = teams.Count(team => team.Count() == rules && team.All(finding => finding.State == FindingState.Quiet));
        if (free > 0)
        {
            return $"In {InTeams(free, teams.Count, reading)} the checks we ran saw none of these patterns. " +
                "Worth asking there what makes that possible, and growing it.";
        }

        var quiet = read.GroupBy(finding => finding.Rule)
            .Select(rule => (Name: Clean.Line(reading.RuleName(rule.First()), caps.Phrase), Quiet: rule.Count(finding => finding.State == FindingState.Quiet), Of: rule.Count()))
            .Where(rule => rule.Quiet > 0)
            .OrderByDescending(rule => rule.Quiet / (double)rule.Of).ThenByDescending(rule => rule.Of)
            .FirstOrDefault();
        return quiet.Quiet > 0
            ? $"“{quiet.Name}” was looked for and not seen in {InTeams(quiet.Quiet, quiet.Of, reading)}. Worth asking there what makes that possible."
            : "We could not see one from this data. Ask what went well and no ticket shows.";
    }

    private static string InTeams(int some, int all, Reading reading) => (some, all) switch
    {
        (1, 1) => $"the one {reading.Team} that could be read",
        _ when some == all => $"all {Numbers.Of(all, reading.Team, reading.Teams)} that could be read",
        _ => $"{Numbers.Count(some)} of {Numbers.Of(all, reading.Team, reading.Teams)} that could be read",
    };
}
