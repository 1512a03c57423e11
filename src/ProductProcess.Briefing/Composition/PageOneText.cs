using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>The first page.</summary>
internal static class PageOneText
{
    /// <param name="where">Where a finding is told in full: its anchor and what to call the place.</param>
    public static PageOne Of(Reading reading, Func<int, (string Anchor, string Words)> where, Caps caps)
    {
        var told = reading.Spoken.Take(Reading.MostTold).ToList();
        var counts = CheckCounts.Of(reading);
        return new PageOne
        {
            InOneSentence = OneSentence.Of(reading),
            Works = BrightSpot.Of(reading, caps),
            ObservationsHeading = told.Count switch { 0 => "What we noticed", 1 => "One observation", 2 => "Two observations", _ => "Three observations" },
            Observations = [.. told.Select((finding, i) => Observe(reading, finding, where(i), caps))],
            ObservationsNote = Note(reading, told.Count),
            CannotSay = CannotSayText.Of(reading, caps),
            Try = TryFirst(reading, told, caps),
            AskLeaders = AskFirst(reading, told, caps),
            Strip = StripText.Of(reading, caps.StripRows),
            ScopeNote = counts.ScopeNote(reading),
            ChanceLine = counts.ChanceLine(reading),
            Sees = "This tool sees tickets. It does not see talk, care, reviews in other tools, thinking, or work people chose not to write down.",
        };
    }

    public static string More(Reading reading)
    {
        var more = reading.Spoken.Count - Reading.MostTold;
        return more switch
        {
            <= 0 => "",
            1 => "One more observation is told in the coach edition.",
            _ => $"{Numbers.Count(more)} more observations are told in the coach edition.",
        };
    }

    private static Observation Observe(Reading reading, Finding finding, (string Anchor, string Words) where, Caps caps) => new(
        CardText.Headline(reading, finding, caps),
        CardText.EvidenceLine(finding, reading.Rule(finding), caps, window: false),
        finding.Notes.Count > 0 ? Clean.Line(finding.Notes[0], caps.Sentence) : "",
        StateMark.Alone(finding.State),
        CardText.MarkLine(finding, months: false),
        where.Anchor,
        where.Words);

    private static string Note(Reading reading, int told)
    {
        if (told > 0) return reading.Edition == Edition.Leadership ? More(reading) : "";
        if (reading.AllWithheld) return $"Nothing may be shown of {PeopleBand.Fewer(reading.SmallestGroup)} [c]. That is not the same as “nothing is wrong”.";
        var couldRun = reading.Facts.Findings.Any(finding => StateWords.CouldRun(finding.State));
        var seen = couldRun ? "Nothing we check for was clearly visible" : "There was not enough to read, so nothing we check for was visible";
        return $"{seen} in {Dates.Period(reading.Facts.Period)}. That is not the same as “nothing is wrong”.";
    }

    private static TryRow TryFirst(Reading reading, List<Finding> told, Caps caps)
    {
        var first = told.SelectMany(finding => reading.Rule(finding).Try).FirstOrDefault(one => !CardText.IsNothing(one));
        return first is not null
            ? CardText.Row(first, caps)
            : new TryRow("Walk through the history of one finished item together, from the first ask to done", "where it waited, and for what", "it turns into a talk about a person", "one hour");
    }

    private static string AskFirst(Reading reading, List<Finding> told, Caps caps)
    {
        var ask = told.SelectMany(finding => reading.Rule(finding).AskLeaders).Select(text => Clean.Line(text, caps.Sentence)).FirstOrDefault(text => text.Length > 0);
        return ask ?? "What did you notice this month that no ticket shows?";
    }
}
