using System.Globalization;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;
using Word = ProductProcess.Core.Rules.Examples.IssueShorthand.Word;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>One line of a shorthand history, read but not yet repeated.</summary>
internal sealed class ShorthandItem
{
    public const int MostCopies = 1_000;

    public const int MostDaysApart = 400;

    private static readonly string[] Types = ["story", "task", "bug", "epic"];

    private static readonly string[] Details = ["in", "team", "by", "from"];

    private static readonly string[] Happenings =
        ["created", "backlog", "ready", "active", "waiting", "done", "cancelled", "comment", "into"];

    private readonly Dictionary<string, string[]> _details = new(StringComparer.Ordinal);

    private ShorthandItem(string key) => Key = key;

    public string Key { get; }

    public string Type { get; private set; } = "story";

    public int Copies { get; private set; } = 1;

    public int DaysApart { get; private set; }

    public List<ShorthandEvent> Events { get; } = [];

    /// <summary>Every sprint it names, with where it names it.</summary>
    public List<Word> Sprints { get; } = [];

    /// <summary>The name after "in", "team", "by" or "from", for one copy; null where there is none.</summary>
    public string? Detail(string name, int copy) => _details.TryGetValue(name, out var names) ? Turn(names, copy) : null;

    public static string Turn(string[] names, int copy) => names[copy % names.Length];

    public static (ShorthandItem? Item, Fault? Fault) Read(List<Word> words)
    {
        var item = new ShorthandItem(words[0].Text);
        if (!item.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return (null, IssueShorthand.Wrong(words[0], $"'{item.Key}' is no key.", "Begin the line with a key such as A-1."));
        for (var i = 1; i < words.Count;)
        {
            var (read, fault) = item.Next(words, i);
            if (fault is not null)
                return (null, fault);
            i += read;
        }

        if (item.Events.Count == 0)
            return (null, IssueShorthand.Wrong(words[0], $"Nothing happens to '{item.Key}'.", "Add created 2026-09-01."));
        for (var i = 1; i < item.Events.Count; i++)
        {
            if (item.Events[i].Day < item.Events[i - 1].Day)
                return (null, IssueShorthand.Wrong(words[0], $"The days of '{item.Key}' run backwards.", "Write what happened in its order."));
        }

        return (item, null);
    }

    /// <summary>Reads what stands at a word; how many words that were.</summary>
    private (int Read, Fault? Fault) Next(List<Word> words, int at)
    {
        var (word, next) = (words[at], at + 1 < words.Count ? words[at + 1] : default);
        if (Types.Contains(word.Text))
        {
            Type = word.Text;
            return (1, null);
        }

        if (word.Text.Length > 1 && word.Text[0] == 'x' && word.Text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            Copies = Number(word.Text[1..], 1, MostCopies) ?? 0;
            return Copies > 0 ? (1, null) : (0, IssueShorthand.Wrong(word, $"A line is repeated 1 to {MostCopies} times.", "Write x30."));
        }

        if (word.Text == "every")
        {
            if (at + 2 >= words.Count || Number(next.Text, 0, MostDaysApart) is not { } days || words[at + 2].Text is not ("day" or "days"))
                return (0, IssueShorthand.Wrong(word, $"'every' takes a number of days from 0 to {MostDaysApart}.", "Write every 2 days."));
            DaysApart = days;
            return (3, null);
        }

        if (Details.Contains(word.Text))
        {
            if (next.Text is null)
                return (0, IssueShorthand.Wrong(word, $"After '{word.Text}' comes a name.", $"Write {word.Text} and a name."));
            var (names, fault) = ShorthandName.Read(next, $"Write {word.Text} and a name.");
            _details[word.Text] = Texts(names);
            return fault is null ? (2, null) : (0, fault);
        }

        return Happening(words, at);
    }

    private (int Read, Fault? Fault) Happening(List<Word> words, int at)
    {
        var word = words[at];
        var colon = word.Text.IndexOf(':', StringComparison.Ordinal);
        var what = word.Text[(colon + 1)..];
        if (!Happenings.Contains(what))
        {
            var suggestion = Nearest.Suggest(what, [.. Happenings, .. Types, .. Details], "words");
            return (0, IssueShorthand.Wrong(word, $"'{what}' has no meaning here.", suggestion));
        }

        var (who, fault) = colon > 0 ? ShorthandName.Read(word with { Text = word.Text[..colon] }, "Write ann:active.") : ([], null);
        if (fault is not null)
            return (0, fault);

        var into = what == "into" ? 1 : 0;
        if (at + 1 + into >= words.Count || IssueShorthand.Date(words[at + 1 + into]) is not { } day)
            return (0, IssueShorthand.Wrong(word, $"After '{what}' comes {(into == 1 ? "a sprint and " : "")}a day.", $"Write {what} {(into == 1 ? "S1 " : "")}2026-09-01."));
        (var sprints, fault) = into == 1 ? ShorthandName.Read(words[at + 1], "Write into S1 2026-09-01.") : ([], null);
        Sprints.AddRange(sprints);
        Events.Add(new ShorthandEvent(what, Texts(who), Texts(sprints), day));
        return (2 + into, fault);
    }

    private static string[] Texts(IEnumerable<Word> names) => [.. names.Select(name => name.Text)];

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
