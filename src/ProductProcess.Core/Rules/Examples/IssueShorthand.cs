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
/// (<c>backlog, ready, active, waiting, done, cancelled</c>), <c>comment</c>, <c>into</c> a sprint that has a line of
/// its own. The first thing that happens is the creation. <c>ann:</c> says who did it; <c>ann:active</c> also assigns
/// it to her. A parent needs no line of its own: without one it is an epic, created with the first item in it.
/// <c>x30</c> repeats the line (keys get -1 to -30 behind them); <c>every 2 days</c> moves each copy on by so many
/// days, and without it all copies fall on the same days, as with <c>every 0 days</c>. <c>a|b</c> takes turns from copy
/// to copy: people, parents, teams, reporters, groups and sprints. A name holds letters, digits, - and _ only.
/// <c>until</c> is the first day that no longer counts; without it, the day after the last date. <c>#</c> starts a
/// comment.
/// </summary>
internal static class IssueShorthand
{
    public const int MostLines = 500;

    public const int MostItems = 5_000;

    /// <summary>The history, or what is wrong with it at which offset of the text.</summary>
    internal static (ShorthandHistory? History, IReadOnlyList<Fault> Faults) Read(string text)
    {
        var (faults, named) = (new List<Fault>(), new List<Word>());
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

            if (ReadLine(words, writer, named) is { } fault)
                faults.Add(fault);
        }

        // A sprint may have its line below the items in it.
        faults.AddRange(named.Where(sprint => !writer.Sprints.Contains(sprint.Text)).Select(sprint => Unknown(sprint, writer.Sprints)));

        if (faults.Count == 0 && writer.Items == 0)
            faults.Add(new Fault(ProblemCode.Shorthand, 0, "There is no item in this history.", "Write A-1 story  ready 2026-09-01  ann:active 2026-09-02."));
        return faults.Count == 0 ? (writer.Write(), faults) : (null, faults);
    }

    private static Fault? ReadLine(List<Word> words, ShorthandWriter writer, List<Word> named)
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
            return ReadSprint(words, writer);
        var (item, fault) = ShorthandItem.Read(words);
        if (item is null)
            return fault;
        named.AddRange(item.Sprints);
        return writer.Add(item)
            ? null
            : Wrong(words[0], $"'{item.Key}' stands here twice, or there are more than {MostItems} items.", "Give each line a key of its own.");
    }

    /// <summary>Adds a sprint also where its days are wrong, so that the items in it are not reported as well.</summary>
    private static Fault? ReadSprint(List<Word> words, ShorthandWriter writer)
    {
        if (words.Count < 2)
            return Wrong(words[0], "A sprint has a name and two dates.", "Write sprint S1 2026-09-01 2026-09-14.");
        var (from, end) = words.Count == 4 ? (Date(words[2]), Date(words[3])) : (null, null);
        writer.AddSprint(words[1].Text, from ?? default, end ?? default);
        if (from is null || end is null)
            return Wrong(words[0], "A sprint has a name and two dates.", "Write sprint S1 2026-09-01 2026-09-14.");
        if (end < from)
            return Wrong(words[3], $"The sprint '{words[1].Text}' ends before it begins.", "Write its first day, then its last.");
        var (names, fault) = ShorthandName.Read(words[1], "Write sprint S1 2026-09-01 2026-09-14.");
        return fault ?? (names is [var name] && name.Text == words[1].Text ? null : Wrong(words[1], "A sprint has one name.", "Write a line for each sprint."));
    }

    private static Fault Unknown(Word sprint, IReadOnlyCollection<string> sprints) => Wrong(
        sprint,
        $"There is no sprint '{sprint.Text}' in this history.",
        sprints.Count > 0 ? Nearest.Suggest(sprint.Text, sprints, "sprints") : $"Add a line: sprint {sprint.Text} 2026-09-01 2026-09-14.");

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
