using ProductProcess.Core.Yaml;

namespace ProductProcess.App.Commands;

/// <summary>Problems of files one below the other, each place shown once.</summary>
internal static class ProblemPage
{
    public static IEnumerable<string> Lines(IEnumerable<FileProblem> problems)
    {
        var before = default(FileProblem);
        foreach (var problem in problems)
        {
            var again = before is not null && (before.File, before.Line, before.Column) == (problem.File, problem.Line, problem.Column);
            foreach (var line in again ? [problem.ToString()] : problem.Page())
                yield return line;
            before = problem;
        }
    }
}
