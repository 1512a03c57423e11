namespace ProductProcess.App.Doctor.Checks;

/// <summary>The briefing brings its own letters; what is written in others comes from the machine.</summary>
internal sealed class FontsCheck : IDoctorCheck
{
    private static readonly string[] Wide = ["cjk", "noto sans sc", "notosanssc", "notosansjp", "wqy", "ipag", "unifont", "droidsansfallback"];

    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        if (!OperatingSystem.IsLinux())
        {
            yield return Diagnosis.Ok("machine", "fonts", "the system's own");
            yield break;
        }

        yield return Files().Any(file => Wide.Any(name => Path.GetFileName(file).Contains(name, StringComparison.OrdinalIgnoreCase)))
            ? Diagnosis.Ok("machine", "fonts", "Chinese, Japanese and Korean names can be printed")
            : Diagnosis.Look(
                "machine", "fonts", "no font for Chinese, Japanese and Korean names was found: they would be printed as boxes.",
                "If such names occur, install one (on Debian: apt-get install fonts-noto-cjk).");
    }

    private static IEnumerable<string> Files()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts")];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", options));
    }
}
