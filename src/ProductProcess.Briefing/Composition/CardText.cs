using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>A finding told in full.</summary>
internal static class CardText
{
    private const int CoverageFrom = 20;

    private const int MostNotes = 2;

    public static FindingCard Of(Reading reading, Finding finding, string anchor, Caps caps)
    {
        var rule = reading.Rule(finding);
        var chart = ChartKinds.Of(finding.Chart);
        var figure = chart?.Draw(finding.Chart!, Context(finding, rule));
        return new FindingCard
        {
            Anchor = anchor,
            Headline = Headline(reading, finding, caps),
            Mark = StateMark.Alone(finding.State),
            MarkLine = $"{MarkLine(finding)} · {Clean.Line(rule.Id, 40)} v{rule.Version}",
            Figure = figure,
            NoFigure = figure is not null ? "" : chart?.NothingToShow ?? Withheld(reading, finding),
            EvidenceLine = EvidenceLine(finding, rule, caps),
            Notes = Texts(finding.Notes, MostNotes, caps),
            Explanations = Texts(rule.MakesSenseWhen, caps.Items, caps),
            Belief = Clean.Line(rule.Belief, caps.Sentence),
            GoesWith = [.. Texts(rule.OftenGoesWith, caps.Consequences, caps).Select(text => Phrases.Inside(text.TrimEnd('.')))],
            Given = Clean.Line(rule.WhatItProtects, caps.Sentence),
            WouldShowUsWrong = Clean.Line(rule.WouldChangeOurMind, caps.Sentence),
            AskTeam = Texts(rule.AskTeam, Questions(reading, caps), caps),
            AskLeaders = Texts(rule.AskLeaders, Questions(reading, caps), caps),
            Try = Tries(rule, caps),
            Counted = Clean.Line(rule.Counted.Length > 0 ? rule.Counted : rule.Says, caps.Sentence),
            CannotSee = [.. Texts(rule.CannotSee, Questions(reading, caps), caps).Select(text => text.TrimEnd('.'))],
        };
    }

    /// <summary>The rule's title stands in where a redaction left no headline.</summary>
    public static string Headline(Reading reading, Finding finding, Caps caps)
    {
        var headline = Clean.Line(finding.Headline, caps.Headline);
        return headline.Length > 0 ? headline : Phrases.Stopped(reading.RuleName(finding));
    }

    /// <summary>"Seen clearly · still here (4 months) · seen in 5 of 12 months · Payments".</summary>
    public static string MarkLine(Finding finding, bool months = true)
    {
        string[] parts =
        [
            StateWords.Capital(finding.State),
            ChangeWords.Of(finding.State, finding.History),
            months ? ChangeWords.MonthsSeen(finding.History) : "",
            Clean.Line(finding.SubjectName, 40),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>"18 of 27 (67 %, plausible range 52–79 %): what was counted. 13 weeks to …".</summary>
    public static string EvidenceLine(Finding finding, RuleFacts rule, Caps caps, bool window = true)
    {
        if (PrimaryMeasure.Of(finding, rule) is not { } measure) return "";
        var says = Clean.Line(measure.Says, caps.Phrase).TrimEnd('.');
        var line = Phrases.Stopped(Phrases.Capital(MeasureWords.Of(measure)) + (says.Length > 0 ? ": " + says : ""));
        if (!window) return line;
        var coverage = measure.N >= CoverageFrom ? $"; the records cover {Numbers.Percent(measure.Coverage)} of them" : "";
        return $"{line} {Phrases.Capital(Dates.Window(finding.WindowFrom, finding.WindowUntil))}{coverage}.";
    }

    public static ChartContext Context(Finding finding, RuleFacts rule) => new(
        Clean.Line(finding.SubjectName, 28),
        Dates.Window(finding.WindowFrom, finding.WindowUntil),
        PrimaryMeasure.Of(finding, rule) is { } measure ? MeasureWords.Of(measure) : "");

    /// <summary>Says so where the run made a chart that this edition does not show.</summary>
    private static string Withheld(Reading reading, Finding finding) =>
        reading.All.Any(one => one.Rule == finding.Rule && one.Subject == finding.Subject && one.Chart is not null) && finding.Chart is null
            ? "The chart is withheld to protect people [c]."
            : "";

    /// <summary>The first suggestions, and doing nothing in any case.</summary>
    private static IReadOnlyList<TryRow> Tries(RuleFacts rule, Caps caps)
    {
        var active = rule.Try.Where(row => !IsNothing(row)).Take(caps.Tries).Select(row => Row(row, caps));
        var nothing = rule.Try.FirstOrDefault(IsNothing) ?? new Suggestion("nothing", "what changes on its own", "", "the next briefing");
        return [.. active, Row(nothing, caps) with { Do = "Do nothing for now" }];
    }

    public static TryRow Row(Suggestion one, Caps caps) => new(
        Phrases.Capital(Clean.Line(one.Do, caps.Phrase)), Clean.Line(one.Watch, caps.Phrase), Clean.Line(one.Warn, caps.Phrase), Clean.Line(one.Until, Math.Min(36, caps.Phrase / 2)));

    /// <summary>Leaders read one question; the coach chooses from all.</summary>
    private static int Questions(Reading reading, Caps caps) => reading.Edition == Edition.Leadership ? 1 : caps.Items;

    private static IReadOnlyList<string> Texts(IEnumerable<string> texts, int most, Caps caps) =>
        [.. texts.Select(text => Clean.Line(text, caps.Phrase)).Where(text => text.Length > 0).Take(most)];

    public static bool IsNothing(Suggestion one) =>
        one.Do.Trim().TrimEnd('.').ToUpperInvariant() is "NOTHING" or "DO NOTHING" or "DO NOTHING FOR NOW";
}
