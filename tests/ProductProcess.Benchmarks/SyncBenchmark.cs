using System.Globalization;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Benchmarks;

/// <summary>
/// A first sync of so many items with ten changes each, and a second one in which nothing moved. The tracker runs in this
/// process and shares the machine's cores; it has served everything once before anything is measured.
/// </summary>
internal static class SyncBenchmark
{
    /// <param name="kind">jira-cloud, jira-dc or linear.</param>
    /// <param name="items">How many items.</param>
    /// <param name="postgres">Into a PostgreSQL server of its own instead of a store file.</param>
    public static async Task RunAsync(string kind, int items, bool postgres)
    {
        await using var server = postgres ? PostgresServer.Durable() : null;
        var options = new SandboxOptions
        {
            Workspace = FlatWorkspace.Of(items),
            Tracker = kind switch
            {
                "jira-dc" => SandboxTracker.JiraDataCenter,
                "linear" => SandboxTracker.Linear,
                _ => SandboxTracker.JiraCloud,
            },
            Linear = new LinearManners { ComplexityPerHour = int.MaxValue, RequestsPerHour = int.MaxValue },
        };
        await using var tracker = await SandboxServer.StartAsync(options, TimeProvider.System, CancellationToken.None);
        var folder = Directory.CreateTempSubdirectory("productprocess-benchmark-").FullName;
        string[] Sync(string store) => ["sync", "--kind", kind, "--url", tracker.Url.AbsoluteUri.TrimEnd('/'), "--store", store];
        await MeasureAsync("warm-up", items, tracker, Sync(Path.Combine(folder, "warm.db")));
        var store = server?.NewSchema() ?? Path.Combine(folder, "store.db");
        await MeasureAsync("first sync", items, tracker, Sync(store));
        await MeasureAsync("second sync", items, tracker, Sync(store));
        await using var check = await ToolProcess.StartAsync("store", "check", "--store", store);
        foreach (var line in (await check.FinishAsync()).Output)
            Console.WriteLine($"    {line}");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task MeasureAsync(string what, int items, SandboxServer tracker, string[] arguments)
    {
        var before = tracker.Requests;
        await using var run = await ToolProcess.StartAsync(arguments);
        var (exit, output) = await run.FinishAsync();
        if (exit != 0)
            Console.WriteLine(string.Join(Environment.NewLine, output));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {items:N0} items, {run.Elapsed.TotalSeconds:F2} s, {items / run.Elapsed.TotalSeconds:N0} items/s, {tracker.Requests - before} requests, peak memory {run.PeakBytes / 1048576.0:F0} MiB, exit {exit}"));
    }
}
