using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ProductProcess.Ingest.Tests.Scenarios;

/// <summary>The tests as they are written, of all test projects: a scenario may be proved in any of them.</summary>
internal static partial class TestSources
{
    /// <summary>The folder of all test projects.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>Every test whose name begins with scenario numbers: the numbers, and the test as Class.Method.</summary>
    public static IEnumerable<(IReadOnlyList<string> Numbers, string Test)> Numbered() =>
        from file in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match test in Test().Matches(File.ReadAllText(file))
        let name = test.Groups["name"].Value
        select (
            (IReadOnlyList<string>)[.. Number().Matches(name[..name.IndexOf('_', StringComparison.Ordinal)]).Select(m => m.Value)],
            $"{Path.GetFileNameWithoutExtension(file)}.{name}");

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (?<name>(?:[A-K]\d+)+_\w+)\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Test();

    [GeneratedRegex(@"[A-K]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
