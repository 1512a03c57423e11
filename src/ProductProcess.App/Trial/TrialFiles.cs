using System.Text;

namespace ProductProcess.App.Trial;

/// <summary>The files of a trial, in the folder of its rules.</summary>
internal static class TrialFiles
{
    /// <summary>Finished draws of a trial that has not come to its end; gone when it has.</summary>
    public const string Progress = "trial.progress";

    /// <summary>The folder of a rule file, or the folder itself.</summary>
    public static string Beside(string rules) =>
        Directory.Exists(rules) ? rules : Path.GetDirectoryName(rules) is { Length: > 0 } folder ? folder : ".";

    /// <summary>Writes both files, each whole or not at all, and drops the progress. Returns the paths.</summary>
    public static IReadOnlyList<string> Write(string folder, TrialReport report)
    {
        var (page, json) = (Path.Combine(folder, TrialPage.Name), Path.Combine(folder, TrialFile.Name));
        Replace(json, TrialFile.Write(report));
        Replace(page, Encoding.UTF8.GetBytes(TrialPage.Text(report)));
        File.Delete(Path.Combine(folder, Progress));
        return [page, json];
    }

    private static void Replace(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + ".tmp", bytes);
        File.Move(path + ".tmp", path, overwrite: true);
    }
}
