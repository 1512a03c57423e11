namespace ProductProcess.Core.Yaml;

/// <summary>Collects everything wrong with one file, so that it can be shown together.</summary>
/// <param name="file">The path as the caller gave it.</param>
/// <param name="text">What stands in the file, so that a problem can show its line; empty where it is not at hand.</param>
internal sealed class ProblemLog(string file, string text = "")
{
    /// <summary>A file that is wrong throughout is not listed line by line for ever.</summary>
    public const int Most = 200;

    private readonly List<FileProblem> _problems = [];
    private string[]? _lines;

    public string File { get; } = file;

    public bool HasErrors { get; private set; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<FileProblem> InOrder =>
        [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    public void Error(string code, Place at, string message, string suggestion = "")
    {
        HasErrors = true;
        Add(new FileProblem(code, File, at.Line, at.Column, message, suggestion));
    }

    public void Warning(string code, Place at, string message, string suggestion = "") =>
        Add(new FileProblem(code, File, at.Line, at.Column, message, suggestion, IsWarning: true));

    private void Add(FileProblem problem)
    {
        if (_problems.Count < Most)
            _problems.Add(problem with { Source = LineOf(problem.Line) });
    }

    private string LineOf(int line)
    {
        _lines ??= text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";
    }
}
