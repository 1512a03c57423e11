using System.Globalization;
using System.Text.RegularExpressions;
using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;

namespace ProductProcess.Briefing.Composition;

/// <summary>
/// How high a page's content will stand, in millimetres, reckoned from the widths of its letters and the sizes in the
/// style sheet: so that texts are cut to one page before a browser lays them out.
/// </summary>
internal static partial class PageRoom
{
    /// <summary>A4 between its margins, less what the reckoning may be out by.</summary>
    public const double Height = 257 - 4;

    private const double Column = 170;
    private const double Half = 80.5;
    private const double Body = 10.5;
    private const double Block = 10;
    private const double Small = 9.2;
    private const double Annex = 9.4;
    private const double PixelsPerMillimetre = 96 / 25.4;
    private const double MillimetresPerPoint = 25.4 / 72;

    public static double Of(Masthead masthead, PageOne page)
    {
        var head = Text(masthead.Heading, Column, 18, 1.25, bold: true) + 2 + Text(string.Join(" · ", masthead.Facts), Column, Small);
        var answer = 5.5 + Text(page.InOneSentence, 158, 13, 1.32);
        var works = Heading() + Text(page.Works, Column);
        var observations = Heading() + page.Observations.Sum(Of) + (page.ObservationsNote.Length > 0 ? Text(page.ObservationsNote, Column) : 0);
        var cannot = Heading() + page.CannotSay.Sum(line => Text(line, Column - 6));
        var offer = Heading() + 6 + Math.Max(Text($"{page.Try.Do}. Until: {page.Try.Until}.", Half - 6), Text(page.AskLeaders, Half - 6));
        var strip = Heading() + 6.2 + page.Strip.Rows.Sum(row => Math.Max(6, Text(row.Rule, 55, Small) + 1.2)) + (page.Strip.More.Length > 0 ? 11 : 6);
        var notes = 4.6 + Text($"{page.ScopeNote} {page.ChanceLine} {page.Sees}", Column, Small);
        return head + answer + works + observations + cannot + offer + strip + notes;
    }

    public static double Of(FindingCard card)
    {
        var head = Text(card.Headline, 150, 13, 1.25, bold: true) + 1.5 + Text(card.MarkLine, Column - 5, Small);
        var figure = card.Figure is null
            ? 5 + Text(card.NoFigure, Column)
            : 10 + Text(card.Figure.Heading, Column, bold: true) + Text(card.Figure.Subtitle, Column, Small) + HeightOf(card.Figure.Drawing) + Text(card.Figure.Note, Column, Small);
        var evidence = 4 + Text(card.EvidenceLine, Column - 4) + card.Notes.Sum(note => 1.2 + Text(note, Column - 4));
        var costs = Text(card.Belief, Half, Block) + (card.GoesWith.Count > 0 ? 1.2 + Text("Often goes with " + string.Join("; ", card.GoesWith), Half, Block) : 0);
        var blocks = 9.6 + Math.Max(card.Explanations.Sum(text => Text(text, Half - 4.5, Block)), costs)
            + 9.6 + Math.Max(Text(card.Given, Half, Block), Text(card.WouldShowUsWrong, Half, Block))
            + 9.6 + Math.Max(card.AskTeam.Sum(text => Text(text, Half, Block)), card.AskLeaders.Sum(text => Text(text, Half, Block)));
        var tries = 16 + card.Try.Sum(Of);
        var counted = 10 + Text($"{card.Counted} It cannot see: {string.Join("; ", card.CannotSee)}.", Column, Small) + 9;
        return head + figure + evidence + blocks + tries + counted;
    }

    /// <summary>The annex: method, coverage and limits, then the guide, one after the other.</summary>
    public static double Of(ThingsToKnow things, ReadingGuide guide)
    {
        var pairs = things.LookedAt.Sum(pair => Of(pair, 36)) + things.NotLookedAt.Sum(pair => Of(pair, 68)) + guide.Charts.Sum(pair => Of(pair, 36));
        var lists = things.DataQuality.Sum(text => Text(text, Column - 6, Annex) + 0.6);
        var checks = 11 + things.Checks.Sum(row => 2.4 + new[]
        {
            Text(row.Rule, 50, Small, bold: true), Text(row.Said, 50, Small), Text(row.WhyNot, 30, Small),
        }.Max());
        var sides = Math.Max(
            things.HowSure.Sum(text => Text(text, Half - 5, Annex) + 0.6),
            things.Use.Sum(text => Text(text, Half - 5, Annex) + 0.6));
        var words = guide.Words.Sum(word => Text($"{word.Term}: {word.Text}", Half, Annex) + 1.6) / 2;
        const int Headings = 8;
        return 28 + pairs + lists + checks + sides + words + 6 + (Headings * 10.4);
    }

    private static double Of(Pair pair, double term) =>
        0.8 + Math.Max(Text(pair.Term, term, Annex, bold: true), Text(pair.Text, Column - term - 4, Annex));

    private static double Of(Observation one) =>
        2.2 + Text(one.Headline, Column, 11, 1.25, bold: true) + Text(one.EvidenceLine, Column) + Text(one.Note, Column, Small) + Text($"{one.MarkLine} · {one.Where}", Column - 6, Small);

    private static double Of(TryRow row) => 2.4 + new[]
    {
        Text(row.Do, 61, Small, bold: true), Text(row.Watch, 39, Small), Text(row.Warn, 34, Small), Text(row.Until, 25, Small),
    }.Max();

    /// <summary>Space above a block and its heading.</summary>
    private static double Heading() => 4.6 + 5;

    private static double Text(string text, double width, double size = Body, double leading = 1.35, bool bold = false)
    {
        if (text.Length == 0) return 0;
        var length = Lettering.Width(text, size / 0.75, bold) / PixelsPerMillimetre;
        // Lines end at words, so a little of each stays empty.
        var lines = length <= width ? 1 : Math.Ceiling(length / (width * 0.95));
        return lines * size * leading * MillimetresPerPoint;
    }

    private static double HeightOf(string drawing) =>
        double.Parse(DrawingHeight().Match(drawing).Groups[1].Value, CultureInfo.InvariantCulture) / PixelsPerMillimetre;

    [GeneratedRegex(" height=\"([0-9.]+)\" ")]
    private static partial Regex DrawingHeight();
}
