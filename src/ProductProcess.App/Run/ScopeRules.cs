using ProductProcess.App.Settings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Run;

/// <summary>The rules as a scope uses them: those that come with the tool, its own, and what it says about both.</summary>
internal static class ScopeRules
{
    /// <summary>The rules of a scope without settings of its own.</summary>
    /// <exception cref="SettingsException">A rule file has errors: a run uses all rules or none.</exception>
    public static RuleSet Usual() => Of("", new ScopeRuleSettings());

    /// <param name="scope">Its name, for problems.</param>
    /// <param name="settings">What it says about rules; folders are full paths.</param>
    /// <exception cref="SettingsException">Everything wrong with folders, rule files and overrides, at once.</exception>
    public static RuleSet Of(string scope, ScopeRuleSettings settings)
    {
        var place = $"Scopes:{scope}: Rules";
        var missing = settings.Folders.Where(folder => !Directory.Exists(folder))
            .Select(folder => $"{place}:Folders: there is no folder {folder}. {Near(folder)}").ToList();
        var rules = RuleFiles.Load([RuleFiles.BuiltIn, .. settings.Folders.Where(Directory.Exists)]).For(settings.Choice, place);
        var faults = missing.Concat(rules.Problems.Where(problem => !problem.IsWarning).Select(problem => problem.ToString())).ToList();
        return faults.Count == 0 ? rules : throw new SettingsException(faults);
    }

    /// <summary>The folder that was probably meant, where there is one.</summary>
    private static string Near(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(folder);
        var parent = Path.GetDirectoryName(path);
        if (parent is null || !Directory.Exists(parent))
            return "Folders are relative to the settings file.";
        var names = Directory.EnumerateDirectories(parent).Select(other => Path.GetFileName(other)!);
        return Spelling.Nearest(Path.GetFileName(path), names) is { } near
            ? $"Did you mean '{near}'?"
            : "Folders are relative to the settings file.";
    }
}
