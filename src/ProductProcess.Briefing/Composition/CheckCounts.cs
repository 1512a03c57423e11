using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Composition;

/// <summary>How much was checked, over every finding of the run: the same in both editions.</summary>
/// <param name="Checks">Findings, whatever came of them.</param>
/// <param name="Ran">Those that had enough to read.</param>
/// <param name="Rules">Rules of those that ran.</param>
/// <param name="Teams">Teams of those that ran.</param>
/// <param name="Whole">True where a rule that looks at the scope as a whole ran.</param>
/// <param name="Untried">Rules of those that ran which have no trial.</param>
/// <param name="AtMost">How many of those that ran chance alone would bring, by the trials of their rules.</param>
internal sealed record CheckCounts(int Checks, int Ran, int Rules, int Teams, bool Whole, int Untried, double AtMost)
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
            ran.Select(reading.Rule).Where(rule => rule.FalseAlarmRate is null).Select(rule => rule.Id).Distinct().Count(),
            ran.Sum(finding => reading.Rule(finding).FalseAlarmRate ?? 0));
    }

    /// <summary>How many findings chance alone would give, as far as trials of the rules tell.</summary>
    public string ChanceLine(Reading reading)
    {
        if (Ran == 0)
            return "No check could run, so chance had no say either.";
        var ran = $"We ran {Numbers.Of(Rules, "check", "checks")} on {Where(reading)}.";
        if (Untried == Rules)
            return $"{ran} No trial has told yet how many of them chance alone would bring.";
        var untried = Untried == 0 ? "" : $"; {Numbers.Of(Untried, "check has", "checks have")} no trial yet and {(Untried == 1 ? "is" : "are")} not counted";
        return $"{ran} If nothing unusual were going on we would still expect {Numbers.UpTo(AtMost)} of them to be seen clearly{untried}.";
    }

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
