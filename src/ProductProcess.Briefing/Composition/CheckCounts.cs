using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Composition;

/// <summary>How much was checked, over every finding of the run: the same in both editions.</summary>
internal sealed record CheckCounts(int Checks, int Ran, int Rules, int Teams, bool Whole, double Expected)
{
    public static CheckCounts Of(Reading reading)
    {
        var ran = reading.All.Where(finding => StateWords.CouldRun(finding.State)).ToList();
        return new CheckCounts(
            reading.All.Count,
            ran.Count,
            ran.Select(finding => finding.Rule).Distinct().Count(),
            ran.Where(finding => !reading.IsWhole(finding)).Select(finding => finding.Subject).Distinct().Count(),
            ran.Any(reading.IsWhole),
            ran.Sum(finding => reading.Rule(finding).FalseAlarmRate));
    }

    /// <summary>How many findings chance alone would give.</summary>
    public string ChanceLine(Reading reading) => Ran == 0
        ? "No check could run, so chance had no say either."
        : $"We ran {Numbers.Of(Rules, "check", "checks")} on {Where(reading)}. If nothing unusual were " +
          $"going on we would still expect about {Numbers.Expected(Expected)} of them to speak.";

    private string Where(Reading reading) => (Teams, Whole) switch
    {
        (0, true) => "the scope as a whole",
        (_, true) => $"{Numbers.Of(Teams, reading.Team, reading.Teams)} and the scope as a whole",
        _ => Numbers.Of(Teams, reading.Team, reading.Teams),
    };

    public string ScopeNote(Reading reading)
    {
        var rules = reading.Facts.Rules.Count;
        var not = Checks - Ran;
        var ran = $"{Numbers.Count(Ran)} of {Numbers.Of(Checks, "check", "checks")} could run " +
            $"({Numbers.Of(rules, "rule", "rules")}, {Numbers.Of(reading.Facts.Scope.Teams.Count, reading.Team, reading.Teams)})";
        return not == 0 ? ran + "." : $"{ran}; {Numbers.Count(not)} could not, see “Things to know”.";
    }
}
