using System.Diagnostics;
using System.Globalization;
using ProductProcess.App.Run;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store;

namespace ProductProcess.Benchmarks;

/// <summary>How long history, frames and all rules take over what a store holds, in a process of its own.</summary>
internal static class RulesBenchmark
{
    public static async Task RunAsync(int leaves)
    {
        var folder = Directory.CreateTempSubdirectory("productprocess-rules-").FullName;
        var path = Path.Combine(folder, "store.db");
        using (var store = await WorkStore.OpenAsync(path, TimeProvider.System))
        {
            var watch = Stopwatch.StartNew();
            var (items, changes) = await new TiledStore(store).FillAsync(leaves);
            Print($"written: {items:N0} items, {changes:N0} changes, {TiledStore.Teams} teams", watch);
        }

        // The child's memory is that of a run, without what it took to make the store.
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["rules-of", path]);
        using var child = Process.Start(start)!;
        await child.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Measures each step over the store at a path, then the findings.</summary>
    public static async Task MeasureAsync(string path)
    {
        using var store = await WorkStore.OpenAsync(path, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        var log = MappedLog.Of(await store.ReadLogAsync(StoreScope.Everything), MappedLog.NoMappings).Log;
        Print($"store to log: {log.Items.Count:N0} items, {log.Changes.Count:N0} changes", watch);
        var calendar = WorkCalendar.Utc;
        var all = Stopwatch.StartNew();
        watch.Restart();
        var history = WorkHistory.Build(log, calendar.StartOf(TiledStore.Until));
        Print("history", watch);
        watch.Restart();
        var frames = WorkFrames.Of(history, calendar);
        var rules = RuleFiles.Load();
        var options = new RuleRunOptions { Threads = Environment.ProcessorCount };
        var findings = RuleRun.Evaluate(rules, frames.Set, TiledStore.Until, "benchmark", frames.People, options);
        Print($"frames and {rules.Rules.Count} rules: {findings.Count:N0} findings", watch);
        Print("history, frames and rules together", all);
        Console.WriteLine(string.Join(", ", findings.CountBy(finding => finding.State).Select(pair => $"{pair.Key} {pair.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:N0} MiB"));
    }

    private static void Print(string what, Stopwatch watch) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F2} s  {what}"));
}
