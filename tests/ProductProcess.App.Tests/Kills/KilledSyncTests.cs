using ProductProcess.App.Tests.Commands;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;
using ProductProcess.Tests.Shared;

namespace ProductProcess.App.Tests.Kills;

/// <summary>
/// However often and wherever the process is killed, and whatever the tracker does meanwhile: in the end the store holds what
/// one undisturbed sync would have brought, nothing lost and nothing doubled.
/// </summary>
public sealed class KilledSyncTests
{
    private const int Kills = 20;

    /// <summary>Some come to their end before they are killed.</summary>
    private const int MostRuns = 60;

    private static readonly TimeSpan Step = TimeSpan.FromHours(9);

    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("harbour")));

    [Theory]
    [InlineData("jira-cloud", StoreKind.Sqlite, 1)]
    [InlineData("jira-cloud", StoreKind.Postgres, 2)]
    [InlineData("jira-dc", StoreKind.Sqlite, 3)]
    [InlineData("jira-dc", StoreKind.Postgres, 4)]
    [InlineData("linear", StoreKind.Sqlite, 5)]
    [InlineData("linear", StoreKind.Postgres, 6)]
    public async Task Sync_KilledTwentyTimes_EndsWithTheStoreOfAnUndisturbedOne(string kind, StoreKind store, int seed)
    {
        using var disturbed = new StorePlace(store);
        using var calm = new StorePlace(StoreKind.Sqlite);
        var random = new Random(seed);
        var clock = new MovingClock(Workspace.Value.Until - (MostRuns * Step));
        await using var tracker = await SandboxServer.StartAsync(
            Served(kind), clock, TestContext.Current.CancellationToken);
        var killed = 0;
        for (var run = 0; run < MostRuns && killed < Kills; run++)
        {
            tracker.AsOf = clock.Now;
            var sync = new KillableTool(Environment(kind), Sync(kind, tracker, disturbed));
            if (await sync.RunUntilAsync(tracker, random.Next(1, 25), TimeSpan.FromMilliseconds(random.Next(0, 40)), TestContext.Current.CancellationToken))
                killed++;
            clock.Now += Step;
        }

        var last = await Tool.RunAsync(Environment(kind), Sync(kind, tracker, disturbed));
        var undisturbed = await Tool.RunAsync(Environment(kind), Sync(kind, tracker, calm));

        Assert.Equal((0, 0), (last.ExitCode, undisturbed.ExitCode));
        Assert.Equal(Kills, killed);
        Assert.Equal(await ContentAsync(calm), await ContentAsync(disturbed));
    }

    /// <summary>A Linear that is read many times within an hour has to be a generous one.</summary>
    private static SandboxOptions Served(string kind) => new()
    {
        Workspace = Workspace.Value,
        Tracker = kind switch
        {
            "jira-dc" => SandboxTracker.JiraDataCenter,
            "linear" => SandboxTracker.Linear,
            _ => SandboxTracker.JiraCloud,
        },
        Linear = new LinearManners { ComplexityPerHour = int.MaxValue, RequestsPerHour = int.MaxValue },
    };

    private static Dictionary<string, string> Environment(string kind) => kind == "jira-cloud"
        ? SteadyTracker.Environment
        : new() { ["PRODUCTPROCESS_TOKEN"] = SandboxServer.Token };

    private static string[] Sync(string kind, SandboxServer tracker, StorePlace store) =>
        ["sync", "--kind", kind, "--url", tracker.Url.AbsoluteUri.TrimEnd('/'), "--store", store.Location];

    private static async Task<string[]> ContentAsync(StorePlace place)
    {
        using var store = await WorkStore.OpenExistingAsync(place.Location, TimeProvider.System, TestContext.Current.CancellationToken);
        var log = await store.ReadLogAsync(new StoreScope([], []), TestContext.Current.CancellationToken);
        return LogText.Of(log).Split('\n');
    }
}
