using System.Globalization;
using ProductProcess.Benchmarks;

// Prints figures, judges nothing.
//   [SEED]                         from a practice tracker to both PDFs; default ten-thousand
//   store [ITEMS]                  the stores alone
//   rules ITEMS                    a store of so many items: history, frames and all rules of 50 teams
//   fuzz FILES                     rule files broken at random, loaded and asked
//   rule [ROWS]                    the most that one rule can ask for, over one team
//   ranges [DRAWS]                 how often the 90 % ranges of rules hold the truth: the text of rules/RANGES.md
//   sync KIND ITEMS [postgres]     a first and a second sync, into a store file or a PostgreSQL server
if (args is ["sync", var kind, var items, ..])
{
    await SyncBenchmark.RunAsync(kind, int.Parse(items, CultureInfo.InvariantCulture), args.Contains("postgres"));
    return;
}

if (args is ["rules", var leaves])
{
    await RulesBenchmark.RunAsync(int.Parse(leaves, CultureInfo.InvariantCulture));
    return;
}

if (args is ["fuzz", var files])
{
    RuleFuzz.Run(int.Parse(files, CultureInfo.InvariantCulture));
    return;
}

if (args is ["rules-of", var path])
{
    await RulesBenchmark.MeasureAsync(path);
    return;
}

if (args is ["rule", ..])
{
    RuleBenchmark.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000);
    return;
}

if (args is ["ranges", ..])
{
    RangesBenchmark.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4_000);
    return;
}

if (args is ["store", ..])
{
    await StoreBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000);
    return;
}

var seed = args.FirstOrDefault() ?? "ten-thousand";
await using var tracker = await ToolProcess.StartAsync("sandbox", "--seed", seed, "--port", "0");
var url = await tracker.FirstLineAsync();
Console.WriteLine($"sandbox '{seed}' serves at {url}");

var folder = Directory.CreateTempSubdirectory("productprocess-benchmark-").FullName;
var store = Path.Combine(folder, "store.db");
string[] brief = ["brief", "--kind", "jira-cloud", "--url", url, "--period", "2026-10", "--out", folder, "--store", store];
await Measure("first run: sandbox to both PDFs", brief);
await Measure("second run: nothing changed", brief);
await Measure("second sync alone", ["sync", "--kind", "jira-cloud", "--url", url, "--store", store]);
await Measure("start of the command line", ["--version"]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"store: {new FileInfo(store).Length / 1048576.0:F1} MiB"));
Directory.Delete(folder, recursive: true);

static async Task Measure(string what, string[] arguments)
{
    await using var run = await ToolProcess.StartAsync(arguments);
    var (exit, output) = await run.FinishAsync();
    foreach (var line in output)
        Console.WriteLine($"    {line}");
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {run.Elapsed.TotalSeconds:F2} s, peak memory {run.PeakBytes / 1048576.0:F0} MiB, exit {exit}"));
}
