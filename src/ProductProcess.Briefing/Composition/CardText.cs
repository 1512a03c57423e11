using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>A finding told in full.</summary>
internal static class CardText
{
    private const int CoverageFrom = 20;

    public static FindingCard Of(Reading reading, Finding finding, string anchor)
    {
        var rule = reading.Rule(finding);
        var leadership = reading.Edition == Edition.Leadership;
        var chart = ChartKinds.Of(finding.Chart);
        var figure = chart?.Draw(finding.Chart!, Context(finding));
        return new FindingCard
        {
            Anchor = anchor,
            Headline = Headline(reading, finding),
            Mark = StateMark.Alone(finding.State),
            MarkLine = $"{MarkLine(finding)} · {Clean.Line(rule.Id, 40)} v{rule.Version}",
            Figure = figure,
            NoFigure = figure is not null ? "" : chart?.NothingToShow ?? "",
            EvidenceLine = EvidenceLine(finding),
            Explanations = Clean.Sentences(rule.MakesSenseWhen, leadership ? 3 : 6),
            Belief = Clean.Sentence(rule.Belief),
            GoesWith = Clean.Sentences(rule.OftenGoesWith, leadership ? 2 : 6),
            Given = Clean.Sentence(rule.WhatItProtects),
            WouldShowUsWrong = Clean.Sentence(rule.WouldChangeOurMind),
            AskTeam = Clean.Sentences(rule.AskTeam, leadership ? 1 : 6),
            AskLeaders = Clean.Sentences(rule.AskLeaders, leadership ? 1 : 6),
            Try = Tries(rule, leadership ? 2 : 6),
            Counted = Clean.Sentence(rule.Counted.Length > 0 ? rule.Counted : rule.Says),
            CannotSee = Clean.Sentences(rule.CannotSee, leadership ? 1 : 6),
        };
    }

    /// <summary>The rule's title stands in where a redaction left no headline.</summary>
    public static string Headline(Reading reading, Finding finding)
    {
        var headline = Clean.Line(finding.Headline, 150);
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
    public static string EvidenceLine(Finding finding, bool window = true)
    {
        if (PrimaryMeasure.Of(finding) is not { } measure) return "";
        var says = Clean.Line(measure.Says, 140).TrimEnd('.');
        var line = MeasureWords.Of(measure) + (says.Length > 0 ? ": " + says : "") + ".";
        if (!window) return line;
        var coverage = measure.N >= CoverageFrom ? $"; the records cover {Numbers.Percent(measure.Coverage)} of them" : "";
        return $"{line} {Phrases.Capital(Dates.Window(finding.WindowFrom, finding.WindowUntil))}{coverage}.";
    }

    public static ChartContext Context(Finding finding) => new(
        Clean.Line(finding.SubjectName, 32),
        Dates.Window(finding.WindowFrom, finding.WindowUntil),
        PrimaryMeasure.Of(finding) is { } measure ? MeasureWords.Of(measure) : "");

    /// <summary>The first suggestions, and doing nothing in any case.</summary>
    private static IReadOnlyList<TryRow> Tries(RuleFacts rule, int most)
    {
        var active = rule.Try.Where(row => !IsNothing(row)).Take(most).Select(Row);
        var nothing = rule.Try.FirstOrDefault(IsNothing) ?? new Suggestion("nothing", "what changes on its own", "", "the next briefing");
        return [.. active, Row(nothing) with { Do = "Do nothing for now" }];
    }

    public static TryRow Row(Suggestion one) => new(
        Phrases.Capital(Clean.Line(one.Do, 160)), Clean.Line(one.Watch, 110), Clean.Line(one.Warn, 110), Clean.Line(one.Until, 40));

    public static bool IsNothing(Suggestion one) =>
        one.Do.Trim().TrimEnd('.').ToUpperInvariant() is "NOTHING" or "DO NOTHING" or "DO NOTHING FOR NOW";
}
