using ProductProcess.Core.Rules.Expressions;
using Word = ProductProcess.Core.Rules.Examples.IssueShorthand.Word;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>Reads names that take turns: <c>ann|bob</c>.</summary>
internal static class ShorthandName
{
    /// <summary>The names, each where it stands; or what keeps them from being names.</summary>
    /// <param name="word">The names, with bars between them.</param>
    /// <param name="example">What to write where there is none.</param>
    public static (IReadOnlyList<Word> Names, Fault? Fault) Read(Word word, string example)
    {
        var names = new List<Word>();
        var start = 0;
        foreach (var name in word.Text.Split('|'))
        {
            if (name.Length > 0)
                names.Add(new Word(name, word.At + start));
            start += name.Length + 1;
        }

        if (names.Count == 0)
            return (names, IssueShorthand.Wrong(word, "There is no name here.", example));
        var odd = Array.FindIndex(word.Text.ToCharArray(), c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '|'));
        return (names, odd < 0 ? null : Odd(word, odd));
    }

    private static Fault Odd(Word word, int at) => IssueShorthand.Wrong(
        word with { At = word.At + at },
        $"A name holds letters, digits, - and _; this one holds '{word.Text[at]}'.",
        word.Text[at] == ',' ? $"For names that take turns, write {string.Join('|', word.Text.Split(',', StringSplitOptions.RemoveEmptyEntries))}." : "Write the name in one word.");
}
