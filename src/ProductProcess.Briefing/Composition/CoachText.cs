using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Privacy;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>Facts → coach edition. What leaders will not see is listed from the same redaction pass.</summary>
internal static class CoachText
{
    public static CoachModel Of(Facts facts)
    {
        var reading = Reading.ForCoach(facts);
        var masthead = MastheadText.Of(reading);
        return new CoachModel
        {
            Masthead = masthead,
            PageOne = Caps.FirstThatFits(
                caps => PageOneText.Of(reading, i => ($"finding-{i + 1}", "details"), caps),
                page => PageRoom.Of(masthead, page)),
            Cover = CoverText.Of(reading, LeadershipRedaction.Apply(facts).Redactions),
            Findings = [.. reading.Spoken.Select((finding, i) => Tell(reading, finding, $"finding-{i + 1}"))],
            Others = [.. facts.Findings.Where(finding => !StateWords.Speaks(finding.State)).Select(finding => Other(reading, finding))],
            ThingsToKnow = ThingsToKnowText.Of(reading, Caps.Open),
            DataQuality = [.. facts.DataQuality.Select(Quality)],
            Events = EventText.Of(facts.Events),
            Manifest = ManifestText.Of(reading),
            Guide = GuideText.Of(reading, reading.Spoken),
        };
    }

    private static CoachFinding Tell(Reading reading, Finding finding, string anchor)
    {
        var matrix = finding.Chart is null ? null : ContributorMatrix.Draw(finding.Chart, CardText.Context(finding, reading.Rule(finding)));
        return new CoachFinding
        {
            Card = CardText.Of(reading, finding, anchor, Caps.Open),
            Team = Clean.Name(finding.SubjectName),
            Matrix = matrix,
            NoMatrix = matrix is null && finding.Chart is not null ? ContributorMatrix.NotDrawn(finding.Chart) : "",
            Numbers = NumbersOf(finding.Chart),
            Evidence = EvidenceText.Of(finding),
            Rule = RuleText.Of(reading.Rule(finding), finding),
        };
    }

    /// <summary>The chart's numbers, so that it can be read without seeing it: one row a series.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> NumbersOf(ChartData? chart)
    {
        if (chart is null || chart.Series.Count == 0) return [];
        var rows = chart.Series.Select(series => (IReadOnlyList<string>)
        [
            Phrases.Capital(Clean.Line(series.Id.Replace("-", " ", StringComparison.Ordinal), 20)),
            .. chart.Categories.Select((_, i) => i < series.Values.Count && series.Values[i] is { } value ? Cell(value) : "[x]"),
        ]);
        return [["", .. chart.Categories.Select(Dates.Week)], .. rows];
    }

    private static string Cell(double value) =>
        value == Math.Round(value) ? Numbers.Count((int)value) : value is > 0 and < 1 ? Numbers.Percent(value) : Numbers.Amount(value);

    private static OtherFinding Other(Reading reading, Finding finding) => new(
        reading.RuleName(finding),
        Clean.Line(finding.SubjectName, 40),
        StateMark.Alone(finding.State),
        StateWords.Of(finding.State),
        string.Join(" ", Clean.Sentences(finding.Because, 3).Select(text => Phrases.Capital(Phrases.Stopped(text)))));

    private static QualityRow Quality(DataQuality one) => new(
        Clean.Sentence(one.Says),
        $"{Numbers.Count(one.Count)} of {Numbers.Count(one.Of)}",
        Clean.Sentence(one.Bias));
}
