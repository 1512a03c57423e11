using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProductProcess.App.Proving;
using ProductProcess.App.Run;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Schema;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Tests.Shared.Rules;

namespace ProductProcess.Benchmarks;

/// <summary>
/// Breaks rule files at random, loads each, and asks every one that still loads of a simulated organisation. Prints how
/// many got through, the slowest, and the memory before and after. An exception ends it with the file that raised it.
/// </summary>
internal static class RuleFuzz
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ": ", "- ", "\n", "\n  ", "\n    ", "\"", "'", "&a ", "*a", "!!int ", "<<: ", "|\n", ">-\n", "#", "%YAML 1.2\n", "---\n",
        "...", "\t", "\0", "é", "😀", "\u2028", "?", ",", "id", "measures", "share", "low(", ")", "(", " and ", " not ", " in ", "2 days", "{owned", "true", "~",
        "0", "1e9", "999999999999", "-1", "/ 0", "each", "by: parent", "window: 104 weeks", "ends: 52 weeks ago", "before(", "at_least(2, ", "min(", "abs(",
    ];

    public static void Run(int files)
    {
        var texts = Texts();
        var world = new ExampleWorlds(new SeedCatalog()).OfSeed("steady");
        var random = new Random(20260101);
        var (loaded, slowest, watch) = (0, TimeSpan.Zero, Stopwatch.StartNew());
        for (var file = 0; file < files; file++)
        {
            var text = Broken(texts[random.Next(texts.Count)], random);
            var began = watch.Elapsed;
            try
            {
                loaded += Ask(text, world) ? 1 : 0;
            }
            catch (Exception)
            {
                Console.WriteLine($"file {file} raised an exception:\n{text}");
                throw;
            }

            var took = watch.Elapsed - began;
            slowest = took > slowest ? took : slowest;
            if (file % (files / 10) == 0)
                Print($"{file:N0} files, {loaded:N0} still rules, slowest {slowest.TotalMilliseconds:N0} ms, {GC.GetTotalMemory(true) / 1048576.0:N1} MiB held", watch);
        }

        Print($"{files:N0} files, {loaded:N0} still rules, slowest {slowest.TotalMilliseconds:N0} ms, {GC.GetTotalMemory(true) / 1048576.0:N1} MiB held, no exception", watch);
    }

    /// <summary>The rules that come with the tool, the one to start from, and that one with each kind of measure.</summary>
    private static List<string> Texts()
    {
        var skeleton = RuleSkeleton.Text("a", "a.yml", new DateOnly(2026, 1, 1));
        var from = skeleton.IndexOf("  back:", StringComparison.Ordinal);
        var until = skeleton.IndexOf("# When it speaks", StringComparison.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(RuleFiles.BuiltIn, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
            skeleton,
            .. MeasureShapes.All.Select(shape => $"{skeleton[..from]}  back: {shape.Example}\n{skeleton[until..]}"),
        ];
    }

    private static bool Ask(string text, Core.Rules.Examples.ExampleWorld world)
    {
        var id = text.Split('\n').FirstOrDefault(line => line.StartsWith("id: ", StringComparison.Ordinal))?[4..].Split(' ')[0] ?? "x";
        var rules = RuleSet.Load([($"rules/{id}.yml", text)], FrameWords.All);
        if (rules.Rules.Count == 0)
            return rules.HasErrors ? false : throw new InvalidOperationException("A file is a rule or has an error.");
        RuleRun.Evaluate(rules, world.Frames, world.Until, "fuzz", world.People);
        return true;
    }

    private static string Broken(string text, Random random)
    {
        var breaking = new BrokenText(random, Pieces, 12, 60);
        var broken = new StringBuilder(text);
        for (var change = random.Next(1, 4); change > 0 && broken.Length > 0; change--)
            breaking.Break(broken);
        return broken.ToString();
    }

    private static void Print(string what, Stopwatch watch) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {what}"));
}
