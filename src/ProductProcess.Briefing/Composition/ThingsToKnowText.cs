using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>Method, coverage and limits, made from what was so in this run.</summary>
internal static class ThingsToKnowText
{
    private const int MostNames = 8;

    /// <summary>What no run looks at, each with a word by which a run's own list is known to say it already.</summary>
    private static readonly (string Word, NotLookedAt Entry)[] _standing =
    [
        ("tracker", new("Work that is not in the tracker", "It is invisible to this briefing.")),
        ("thinking", new("Talk, thinking, pairing, reviews in other tools", "Trackers do not record them.")),
        ("descriptions", new("Descriptions, comment texts and hours", "They are not read.")),
    ];

    public static ThingsToKnow Of(Reading reading, Caps caps)
    {
        return new ThingsToKnow
        {
            LookedAt = LookedAt(reading),
            NotLookedAt =
            [
                .. NotLookedAt(reading.Facts.NotLookedAt).Take(caps.AnnexRows)
                    .Select(one => new Pair(Clean.Line(one.What, 70), Phrases.Stopped(Clean.Line(one.Why, Math.Min(120, caps.Phrase))))),
            ],
            DataQuality = reading.TooSmall
                ? [$"Not shown: the scope has {PeopleBand.Fewer(reading.SmallestGroup)} [c]."]
                : DataQuality(reading, caps),
            Checks = ChecksText.Of(reading, caps.AnnexRows),
            HowSure =
            [
                "A plausible range says how far a figure would wander if the same way of working went on: nine times in ten it would stay inside (90 %).",
                "Items of one effort or one person resemble each other, so the real uncertainty is at least as large as the range says.",
                "“Seen clearly” means that even the cautious end of each range meets the rule; on “thin evidence” only the figures themselves do.",
                CheckCounts.Of(reading).ChanceLine(reading),
                .. RuleNotes.Of(reading, caps),
            ],
            Use = Use(reading),
        };
    }

    private static IEnumerable<NotLookedAt> NotLookedAt(IReadOnlyList<NotLookedAt> own) => _standing
        .Where(standing => !own.Any(one => $"{one.What} {one.Why}".Contains(standing.Word, StringComparison.OrdinalIgnoreCase)))
        .Select(standing => standing.Entry)
        .Concat(own);

    private static List<Pair> LookedAt(Reading reading)
    {
        var (facts, coverage) = (reading.Facts, reading.Facts.Coverage);
        var windows = facts.Rules.Select(rule => rule.WindowWeeks).Where(weeks => weeks > 0).Distinct().Order().ToList();
        var window = windows.Count == 0 ? "" : $" Rules look back {Phrases.List([.. windows.Select(weeks => Numbers.Count(weeks))])} weeks from its end.";
        var items = reading.TooSmall
            ? "[c]"
            : $"{Numbers.Of(coverage.Items, "work item", "work items")} in scope, sub-tasks not counted; {Numbers.Count(coverage.Finished)} finished in the period, " +
              $"{Numbers.Count(coverage.FinishedWithStart)} of them with a recorded start; {Numbers.Count(coverage.InProgress)} in progress at its end.";
        return
        [
            new(Phrases.Capital(reading.Teams), Teams(reading)),
            new("People", $"{Phrases.Capital(MastheadText.People(reading, facts.Scope.People))} active in the windows, over all {reading.Teams}."),
            new("Days", $"{Dates.Days(facts.Period.From, facts.Period.Until)}, both included, in {Clean.Name(facts.Scope.TimeZone)}.{window}"),
            new("Items", items),
            new("History", reading.TooSmall ? "[c]" : $"For {Numbers.Percent(coverage.ConsistentHistory)} of {Numbers.Of(coverage.Items, "item", "items")} the history ends at the values they have now."),
        ];
    }

    /// <summary>In the order of the facts: by name, never by a figure. Groups that are too small are counted, not named.</summary>
    private static string Teams(Reading reading)
    {
        var shown = reading.Facts.Scope.Teams.Where(team => !reading.SmallTeams.Contains(team.Id)).ToList();
        var names = shown.Take(MostNames)
            .Select(team => $"{Clean.Line(team.Name, 32)} ({MastheadText.People(reading, team.People)})").ToList();
        if (shown.Count > MostNames) names.Add($"{shown.Count - MostNames} more");
        var small = reading.SmallTeams.Count;
        var notShown = small == 0 ? "" : $"{(small == 1 ? $"One {reading.Team} is" : $"{Numbers.Count(small)} {reading.Teams} are")} not shown: {PeopleBand.Fewer(reading.SmallestGroup)} [c].";
        return string.Join(" ", new[] { names.Count == 0 ? "" : Phrases.Stopped(Phrases.List(names)), notShown }.Where(part => part.Length > 0));
    }

    private static List<string> DataQuality(Reading reading, Caps caps)
    {
        var lines = reading.Facts.DataQuality.Where(line => line.Count > 0).Take(reading.Edition == Edition.Leadership ? Math.Min(5, caps.AnnexRows) : caps.AnnexRows)
            .Select(line => $"{Phrases.Stopped(Clean.Line(line.Says, Math.Min(160, caps.Sentence)))} {Phrases.Capital(Phrases.Stopped(Clean.Line(line.Bias, Math.Min(120, caps.Sentence))))}".Trim())
            .ToList();
        return lines.Count > 0 ? lines : ["Nothing in the records was found that would bend the figures. We look for what we know of, so this is no guarantee."];
    }

    private static IReadOnlyList<string> Use(Reading reading) =>
    [
        "This document describes systems of work. It is not for assessing, comparing or rewarding individuals, nor for setting teams against each other.",
        reading.Edition == Edition.Leadership
            ? $"Groups under {reading.SmallestGroup} people are not shown (k = {reading.SmallestGroup}). Counts of people are in bands. No names, item keys or titles are in this file."
            : "This edition holds item keys and titles. It stays with the coach and the team; the leadership edition is the one to share.",
        "Please do not set goals on these numbers; they would stop telling you anything.",
        $"Made by {Clean.Name(reading.Facts.Run.Tool)}, run {Clean.Line(reading.Facts.Run.Id, 16)}, rules {Clean.Line(reading.Facts.Run.RuleSetHash, 16)}, " +
        $"data up to {Dates.Instant(reading.Facts.Run.DataCutOff, reading.Facts.Scope.TimeZone)}.",
    ];
}
