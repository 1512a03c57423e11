using System.Globalization;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Lexer
{
    public const int LongestExpression = 1_000;

    private static readonly Dictionary<string, double> DaysOf = new(StringComparer.Ordinal)
    {
        ["day"] = 1,
        ["days"] = 1,
        ["week"] = 7,
        ["weeks"] = 7,
    };

    private static readonly string[] OtherTimes =
    [
        "second", "seconds", "minute", "minutes", "hour", "hours", "fortnight", "fortnights", "month", "months", "quarter",
        "quarters", "year", "years",
    ];

    /// <summary>Words of the language; names of ours have no capital letters either.</summary>
    private static readonly string[] Words = ["and", "or", "not", "in", "where", "true", "false"];

    /// <summary>Signs of other languages, and ours.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["&&"] = "Write 'and'.",
        ["||"] = "Write 'or'.",
        ["=>"] = "Write >=.",
        ["=<"] = "Write <=.",
        ["="] = "Write '=='.",
        ["<>"] = "Write '!='.",
        ["!"] = "Write 'not'.",
        ["&"] = "Write 'and'.",
        ["|"] = "Write 'or'.",
    };

    /// <summary>The tokens, an end token last; or the first character that belongs to none.</summary>
    public static (IReadOnlyList<Token> Tokens, Fault? Fault) Read(string text)
    {
        var tokens = new List<Token>();
        if (text.Length > LongestExpression)
            return (tokens, new Fault(ProblemCode.TooLarge, 0, $"The expression has {text.Length} characters; {LongestExpression} is the most."));
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (token, next, fault) = Next(text, at);
            if (fault is not null)
                return (tokens, fault);
            tokens.Add(token);
            at = next;
        }

        tokens.Add(new Token(TokenKind.End, text.Length, ""));
        return (tokens, null);
    }

    private static (Token Token, int Next, Fault? Fault) Next(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
            return Number(text, at);
        if (char.IsAsciiLetter(text[at]) || text[at] == '_')
        {
            var word = WordAt(text, at);
            return Small(word, Words) is { } small
                ? (default, at, Capital(at, word, small))
                : (new Token(TokenKind.Name, at, word), at + word.Length, null);
        }

        if (text[at] is '\'' or '"')
        {
            var end = text.IndexOf(text[at], at + 1);
            return end < 0
                ? (default, at, new Fault(ProblemCode.Expression, at, "This text has no closing quote.", $"Close it with {text[at]}."))
                : (new Token(TokenKind.Text, at, text[(at + 1)..end]), end + 1, null);
        }

        return Sign(text, at);
    }

    private static (Token Token, int Next, Fault? Fault) Sign(string text, int at)
    {
        var two = at + 1 < text.Length ? text.Substring(at, 2) : "";
        if (two is "==" or "!=" or "<=" or ">=")
            return (new Token(TokenKind.Sign, at, two), at + 2, null);
        var one = text[at].ToString();
        var foreign = Foreign.GetValueOrDefault(two) ?? Foreign.GetValueOrDefault(one);
        if (foreign is not null)
            return (default, at, new Fault(ProblemCode.Expression, at, $"'{(Foreign.ContainsKey(two) ? two : one)}' is no sign of this language.", foreign));
        return "<>+-*/(),".Contains(text[at], StringComparison.Ordinal)
            ? (new Token(TokenKind.Sign, at, one), at + 1, null)
            : (default, at, new Fault(ProblemCode.Expression, at, $"'{one}' has no meaning here.", "Signs are: == != < <= > >= + - * / ( ) ,"));
    }

    /// <summary>A number; with % after it a hundredth of it, with a unit of time a duration.</summary>
    private static (Token Token, int Next, Fault? Fault) Number(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        var digits = text[at..end];
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number) || digits.EndsWith('.'))
            return (default, at, new Fault(ProblemCode.Expression, at, $"'{digits}' is no number.", "Write 12 or 0.25."));

        var after = end;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
            after++;
        if (after < text.Length && text[after] == '%')
            return (new Token(TokenKind.Number, at, text[at..(after + 1)], number / 100), after + 1, null);
        var word = WordAt(text, after);
        if (DaysOf.TryGetValue(word, out var days))
            return (new Token(TokenKind.Duration, at, text[at..(after + word.Length)], number * days), after + word.Length, null);
        if (OtherTimes.Contains(word, StringComparer.OrdinalIgnoreCase))
            return (default, at, new Fault(ProblemCode.Expression, after, $"Durations are days or weeks, not {word}.", "Write 2 days or 3 weeks."));
        if (Small(word, DaysOf.Keys) is { } small)
            return (default, at, Capital(after, word, small));
        if (word.Length > 0 && !Words.Contains(word, StringComparer.OrdinalIgnoreCase))
            return (default, at, new Fault(ProblemCode.Expression, after, $"'{word}' does not follow from the number before it.", $"Behind a number stands days, weeks or %; otherwise leave '{word}' out, or put 'and' before it."));
        return (new Token(TokenKind.Number, at, digits, number), end, null);
    }

    /// <summary>The word in small letters, where it is one of these and not written so.</summary>
    private static string? Small(string word, IEnumerable<string> words) =>
        words.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } small && small != word ? small : null;

    private static Fault Capital(int at, string word, string small) =>
        new(ProblemCode.Expression, at, $"'{word}' has capital letters.", $"Write it small: {small}.");

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return at < text.Length && char.IsAsciiDigit(text[at]) ? "" : text[at..end];
    }
}
