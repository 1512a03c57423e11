using ProductProcess.App.Settings;
using ProductProcess.App.Trial;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.App.Run;

/// <summary>Reads rule files from disk: the rules that come with the tool, or those of a path.</summary>
internal static class RuleFiles
{
    public static string BuiltIn { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Every rule file below the paths (files or folders), in the order of their names.</summary>
    /// <exception cref="SettingsException">A path that does not exist or cannot be read.</exception>
    public static RuleSet Load(params IReadOnlyList<string> paths)
    {
        try
        {
            if (paths.Count == 0)
                paths = [BuiltIn];
            var files = paths.SelectMany(Files).Distinct().ToList();
            var rules = RuleSet.Load([.. files.Select(file => (Shown(file), File.ReadAllText(file)))], FrameWords.All);
            var trials = paths.Select(path => (Files: Files(path), Trial: TrialFile.Read(TrialFiles.Beside(path)))).ToList();
            return rules.Tried(
                [.. trials.SelectMany(one => Known(one.Files, one.Trial.Rules)).DistinctBy(trial => trial.Id)],
                [.. trials.Select(one => one.Trial.Problem).OfType<FileProblem>().Distinct()]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"Rule files cannot be read: {e.Message}"]);
        }
    }

    /// <summary>A trial speaks of the rules that it lies beside, not of others of the same name.</summary>
    private static IEnumerable<RuleTrial> Known(IEnumerable<string> files, IReadOnlyList<TriedRule> tried)
    {
        var ids = files.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        return tried.Where(rule => ids.Contains(rule.Id)).Select(TrialFile.Rate);
    }

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new SettingsException([$"{path}: there is no such rule file or folder."]);
        return Directory.EnumerateFiles(path, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    }

    /// <summary>Built-in rules are shown the way the project names them.</summary>
    private static string Shown(string file) =>
        file.StartsWith(BuiltIn, StringComparison.Ordinal) ? Path.GetRelativePath(AppContext.BaseDirectory, file) : file;
}
