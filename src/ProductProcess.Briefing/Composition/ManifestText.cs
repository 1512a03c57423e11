using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>What ran, on what, when: so that a figure can be traced.</summary>
internal static class ManifestText
{
    public static IReadOnlyList<Pair> Of(Reading reading)
    {
        var facts = reading.Facts;
        var zone = facts.Scope.TimeZone;
        return
        [
            new("Run", Clean.Line(facts.Run.Id, 40)),
            new("Tool", Clean.Name(facts.Run.Tool)),
            new("Data cut-off", Dates.Instant(facts.Run.DataCutOff, zone)),
            new("Rule set", $"{Clean.Line(facts.Run.RuleSetHash, 40)}: {Numbers.Of(facts.Rules.Count, "rule", "rules")}"),
            new("Facts file", Clean.Line(facts.Format, 40)),
            .. facts.Sources.Select(source => new Pair(Clean.Name(source.Name), SourceLine(source, zone))),
            new("Findings", string.Join(", ", facts.Findings.GroupBy(finding => finding.State).OrderBy(group => group.Key)
                .Select(group => $"{StateWords.Of(group.Key)} {Numbers.Count(group.Count())}"))),
        ];
    }

    private static string SourceLine(SourceFacts source, string zone)
    {
        var read = source.ReadAt is { } at ? "read " + Dates.Instant(at, zone) : "not yet read in full";
        return $"{MastheadText.Source(source)}; {read}; {Numbers.Of(source.Items, "item", "items")}, " +
            $"{Numbers.Of(source.HistoryEntries, "history entry", "history entries")}, {Numbers.Of(source.ChangeItems, "change", "changes")}, " +
            $"{Numbers.Of(source.Comments, "comment", "comments")} (counted, not read); {Numbers.Of(source.Quarantined, "record", "records")} set aside as unreadable.";
    }
}
