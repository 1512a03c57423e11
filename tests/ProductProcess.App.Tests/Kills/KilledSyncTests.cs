using ProductProcess.App.Tests.Commands;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.App.Tests.Kills;

/// <summary>
/// However often and wherever the process is killed, and whatever the tracker does meanwhile: in the end the store holds what
/// one undisturbed sync would have brought, nothing lost and nothing doubled.
/// </summary>
public sealed class KilledSyncTests : IDisposable
{
    private const int Kills = 20;

    /// <summary>Some come to their end before they are killed.</summary>
    private const int MostRuns = 60;

    private static readonly TimeSpan Step = TimeSpan.FromHours(9);

    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("harbour")));

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("jira-cloud", 1)]
    public async Task Sync_KilledTwentyTimes_EndsWithTheStoreOfAnUndisturbedOne(string kind, int seed)
    {
        var random = new Random(seed);
        var clock = new MovingClock(Workspace.Value.Until - (MostRuns * Step));
        await using var tracker = await SandboxServer.StartAsync(
            new SandboxOptions { Workspace = Workspace.Value }, clock, TestContext.Current.CancellationToken);
        var killed = 0;
        for (var run = 0; run < MostRuns && killed < Kills; run++)
        {
            tracker.AsOf = clock.Now;
            var sync = new KillableTool(SteadyTracker.Environment, Sync(kind, tracker, _scratch["killed.db"]));
            if (await sync.RunUntilAsync(tracker, random.Next(1, 25), TimeSpan.FromMilliseconds(random.Next(0, 40)), TestContext.Current.CancellationToken))
                killed++;
            clock.Now += Step;
        }

        var last = await Tool.RunAsync(SteadyTracker.Environment, Sync(kind, tracker, _scratch["killed.db"]));
        var undisturbed = await Tool.RunAsync(SteadyTracker.Environment, Sync(kind, tracker, _scratch["undisturbed.db"]));

        Assert.Equal((0, 0), (last.ExitCode, undisturbed.ExitCode));
        Assert.Equal(Kills, killed);
        Assert.Equal(await ContentAsync("undisturbed.db"), await ContentAsync("killed.db"));
    }

    private static string[] Sync(string kind, SandboxServer tracker, string store) =>
        ["sync", "--kind", kind, "--url", tracker.Url.AbsoluteUri.TrimEnd('/'), "--store", store];

    private async Task<string[]> ContentAsync(string name)
    {
        using var store = await WorkStore.OpenAsync(_scratch[name], TimeProvider.System, TestContext.Current.CancellationToken);
        var log = await store.ReadLogAsync(new StoreScope([], []), TestContext.Current.CancellationToken);
        return LogText.Of(log).Split('\n');
    }
}
