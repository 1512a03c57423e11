using System.Globalization;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>
/// A history in a few lines, one line an item:
/// <code>
/// until 2026-10-01
/// sprint S1 2026-09-01 2026-09-14
/// A-1 story in E-1 by sam  ready 2026-09-01  into S1 2026-09-01  ann:active 2026-09-02  bob:comment 2026-09-03  done 2026-09-04
/// B-1 x30 every 2 days bug from sales|support  created 2026-09-01  ann|bob:active 2026-09-02  done 2026-09-04
/// </code>
/// A line is a key; what the item is (<c>story, task, bug, epic</c>, <c>in</c> parent, <c>team</c> name, <c>by</c>
/// reporter, <c>from</c> requester group); then what happened, each with its day: <c>created</c>, a stage
/// (<c>backlog, ready, active, waiting, done, cancelled</c>), <c>comment</c>, <c>into</c> a sprint. The first thing
/// that happens is the creation. <c>ann:</c> says who did it; <c>ann:active</c> also assigns it to her. <c>x30</c>
/// repeats the line (keys get -1 to -30 behind them), <c>every 2 days</c> moves each copy on, and <c>a|b</c> takes
/// turns. <c>until</c> is the first day that no longer counts; without it, the day after the last date.
/// <c>#</c> starts a comment.
/// </summary>
internal static class IssueShorthand
{
    public const int MostLines = 500;

    public const int MostItems = 5_000;

    /// <summary>The history, or what is wrong with it at which offset of the text.</summary>
    internal static (ShorthandHistory? History, IReadOnlyList<Fault> Faults) Read(string text)
    {
        var faults = new List<Fault>();
        var writer = new ShorthandWriter();
        var (start, lines) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            var words = Words(line, start);
            start += line.Length + 1;
            if (words.Count == 0)
                continue;
            if (++lines > MostLines)
            {
                faults.Add(new Fault(ProblemCode.TooLarge, words[0].At, $"More than {MostLines} lines.", "Use x30 to repeat a line, or a seed."));
                break;
            }

            if (ReadLine(words, writer) is { } fault)
                faults.Add(fault);
        }

        if (faults.Count == 0 && writer.Items == 0)
            faults.Add(new Fault(ProblemCode.Shorthand, 0, "There is no item in this history.", "Write A-1 story  ready 2026-09-01  ann:active 2026-09-02."));
        return faults.Count == 0 ? (writer.Write(), faults) : (null, faults);
    }

    private static Fault? ReadLine(List<Word> words, ShorthandWriter writer)
    {
        if (words[0].Text == "until")
        {
            if (words.Count == 2 && Date(words[1]) is { } until)
                writer.Until = until;
            else
                return Wrong(words[0], "'until' takes one date.", "Write until 2026-10-01.");
            return null;
        }

        if (words[0].Text == "sprint")
        {
            if (words.Count != 4 || Date(words[2]) is not { } from || Date(words[3]) is not { } end || end < from)
                return Wrong(words[0], "A sprint has a name and two dates.", "Write sprint S1 2026-09-01 2026-09-14.");
            writer.AddSprint(words[1].Text, from, end);
            return null;
        }

        var (item, fault) = ShorthandItem.Read(words);
        if (item is null)
            return fault;
        return writer.Add(item)
            ? null
            : Wrong(words[0], $"'{item.Key}' stands here twice, or there are more than {MostItems} items.", "Give each line a key of its own.");
    }

    internal static DateOnly? Date(Word word) =>
        DateOnly.TryParseExact(word.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1990 and <= 2200
            ? date
            : null;

    internal static Fault Wrong(Word at, string message, string suggestion) =>
        new(ProblemCode.Shorthand, at.At, message, suggestion);

    private static List<Word> Words(string line, int start)
    {
        var words = new List<Word>();
        for (var i = 0; i < line.Length && line[i] != '#'; i++)
        {
            if (char.IsWhiteSpace(line[i]))
                continue;
            var first = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i]))
                i++;
            words.Add(new Word(line[first..i], start + first));
        }

        return words;
    }

    /// <summary>One word and its offset in the whole text.</summary>
    internal readonly record struct Word(string Text, int At);
}
