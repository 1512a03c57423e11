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
    /// <summary><c>rules/team/x.yml:12:9: error unknown-column: There is no … Did you mean 'hands'?</c></summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}:{Column}" : "")}: {(IsWarning ? "warning" : "error")} {Code}: {Message}"
        + (Suggestion.Length == 0 ? "" : " " + Suggestion);
}
