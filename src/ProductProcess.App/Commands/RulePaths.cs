using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Commands;

/// <summary>The option --rules, and the rules that a command is asked to work with.</summary>
internal static class RulePaths
{
    public static Option<string[]> Option() => new("--rules")
    {
        Description = "Rule files or folders; without it, the rules that come with the tool.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The rules of the paths with these ids; all of them without ids.</summary>
    /// <exception cref="SettingsException">A file with errors (all of them are listed), or an id that is not there.</exception>
    public static RuleSet Choose(string[]? paths, IReadOnlyList<string> ids)
    {
        var rules = RuleFiles.Load(paths ?? []);
        if (rules.HasErrors)
            throw new SettingsException([.. ProblemPage.Lines(rules.Problems.Where(problem => !problem.IsWarning))]);
        var known = rules.Rules.Select(rule => rule.Id).ToList();
        var unknown = ids.Except(known, StringComparer.Ordinal).Select(id => Unknown(id, known)).ToList();
        if (unknown.Count > 0)
            throw new SettingsException(unknown);
        return ids.Count == 0 ? rules : rules.Where(rule => ids.Contains(rule.Id, StringComparer.Ordinal));
    }

    /// <summary>"There is no rule 'x'. Did you mean 'y'? Known: …"</summary>
    public static string Unknown(string id, IReadOnlyList<string> known)
    {
        var near = Spelling.Nearest(id, known);
        return $"There is no rule '{id}'.{(near is null ? "" : $" Did you mean '{near}'?")} Known: {string.Join(", ", known)}.";
    }
}
