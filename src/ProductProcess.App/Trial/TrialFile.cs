using System.Text.Json;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.App.Trial;

/// <summary><c>trial.json</c> beside rules: how often they spoke when they were tried.</summary>
internal static class TrialFile
{
    public const string Name = "trial.json";

    public static byte[] Write(TrialReport report) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(report, TrialJsonContext.Default.TrialReport), (byte)'\n'];

    /// <summary>What a folder's trial says; nothing where there is none, and a warning where it cannot be read.</summary>
    public static (IReadOnlyList<TriedRule> Rules, FileProblem? Problem) Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            if (!File.Exists(path))
                return ([], null);
            var report = JsonSerializer.Deserialize(File.ReadAllBytes(path), TrialJsonContext.Default.TrialReport);
            // The reader of JSON lets null through as a member of a list.
            return report?.Format == TrialReport.Format1 && report.Rules.All(rule => rule is not null)
                ? (report.Rules, null)
                : ([], Problem(path, 1, "This is no trial that this version can read."));
        }
        catch (JsonException e)
        {
            return ([], Problem(path, (int)(e.LineNumber ?? 0) + 1, "This is no trial that can be read."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Problem(path, 1, $"The trial cannot be read: {e.Message}"));
        }
    }

    /// <summary>What the chance line needs to know of it.</summary>
    public static RuleTrial Rate(TriedRule rule) => new(rule.Id, rule.Version, rule.Hash, rule.ByChance?.High);

    private static FileProblem Problem(string path, int line, string message) => new(
        ProblemCode.Trial, path, line, 1, message, "Run 'productprocess rules trial' for these rules, or remove the file.", IsWarning: true);
}
