using ProductProcess.App.Settings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;

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
            var files = (paths.Count == 0 ? [BuiltIn] : paths).SelectMany(Files).Distinct().ToList();
            return RuleSet.Load([.. files.Select(file => (Shown(file), File.ReadAllText(file)))], FrameWords.All);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"Rule files cannot be read: {e.Message}"]);
        }
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
