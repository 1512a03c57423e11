namespace ProductProcess.Briefing.Printing;

/// <summary>Finds an installed browser that can print: by name on the search path, then in the usual folders.</summary>
internal static class BrowserFinder
{
    /// <summary>Environment variable that names the browser to use, before any search.</summary>
    public const string Variable = "PRODUCTPROCESS_BROWSER";

    private static readonly string[] _names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] _macOs =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] _linux =
        ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/usr/lib/chromium"];

    private static readonly string[] _windowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] _windows =
        ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    /// <exception cref="BrowserMissingException">There is none, or the variable names a file that is not there.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable, File.Exists);

    internal static string Find(Func<string, string?> environment, Func<string, bool> exists)
    {
        var named = environment(Variable);
        if (!string.IsNullOrWhiteSpace(named))
        {
            return exists(named)
                ? named
                : throw new BrowserMissingException($"{Variable} names {named}, and there is no such file. Correct it, or remove it to let a browser be found.");
        }

        return Candidates(environment).FirstOrDefault(exists) ?? throw new BrowserMissingException();
    }

    private static IEnumerable<string> Candidates(Func<string, string?> environment)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in _names)
        {
            foreach (var folder in folders) yield return Path.Combine(folder, name + ending);
        }

        if (OperatingSystem.IsLinux())
        {
            foreach (var folder in _linux)
            {
                foreach (var name in _names) yield return Path.Combine(folder, name);
            }
        }

        if (OperatingSystem.IsMacOS())
        {
            foreach (var path in _macOs) yield return path;
        }

        if (OperatingSystem.IsWindows())
        {
            foreach (var root in _windowsRoots.Select(environment).OfType<string>())
            {
                foreach (var path in _windows) yield return Path.Combine(root, path);
            }
        }
    }
}
