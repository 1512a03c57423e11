using System.Globalization;

namespace ProductProcess.Core.Yaml;

/// <summary>
/// Something wrong with a file that people write (a rule, a mapping): what, where, and what to write instead. Lines and columns count from 1; line 0
/// means the file as a whole.
/// </summary>
/// <param name="Code">Stable name of the kind of problem, for example <c>unknown-column</c>.</param>
/// <param name="File">The path as the caller gave it.</param>
/// <param name="Line">Line of the first character meant.</param>
/// <param name="Column">Column of the first character meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">The next step; empty where there is none to offer.</param>
/// <param name="IsWarning">True where the file can still be used.</param>
public sealed record FileProblem(
    string Code,
    string File,
    int Line,
    int Column,
    string Message,
    string Suggestion = "",
    bool IsWarning = false)
{
    private const int Widest = 100;

    /// <summary>The line meant, as it stands in the file; empty where the problem is the file as a whole.</summary>
    public string Source { get; init; } = "";

    /// <summary>The problem, then the line it is in with a caret below the place meant.</summary>
    public IEnumerable<string> Page()
    {
        yield return ToString();
        if (Source.Length == 0)
            yield break;
        // What lies far to the right is brought near; what is long is cut.
        var first = Column - 1 < Widest - 20 ? 0 : Math.Max(0, Column - 1 - Widest / 2);
        var shown = Source[Math.Min(first, Source.Length)..];
        var number = Line.ToString(CultureInfo.InvariantCulture);
        yield return $"  {number} | {Visible(shown.Length > Widest ? shown[..Widest] + " …" : shown)}";
        yield return $"  {new string(' ', number.Length)} | {new string(' ', Math.Max(0, Column - 1 - first))}^";
    }

    /// <summary><c>rules/team/x.yml:12:9: error unknown-column: There is no … Did you mean 'hands'?</c></summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}:{Column}" : "")}: {(IsWarning ? "warning" : "error")} {Code}: {Message}"
        + (Suggestion.Length == 0 ? "" : " " + Suggestion);

    /// <summary>One column a character, so that the caret stands where it belongs, and nothing that moves a terminal.</summary>
    private static string Visible(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
}
