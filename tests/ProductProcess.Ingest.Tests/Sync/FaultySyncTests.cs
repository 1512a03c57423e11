using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>One answer in twenty is a limit, a failure, a cut connection or half an answer: the store is as if none were.</summary>
public sealed class FaultySyncTests
{
    private const int MostRuns = 40;

    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("harbour")));

    [Theory]
    [InlineData(SourceKinds.JiraCloud, StoreKind.Sqlite, 1)]
    [InlineData(SourceKinds.JiraCloud, StoreKind.Postgres, 2)]
    [InlineData(SourceKinds.JiraDataCenter, StoreKind.Sqlite, 3)]
    [InlineData(SourceKinds.JiraDataCenter, StoreKind.Postgres, 4)]
    [InlineData(SourceKinds.Linear, StoreKind.Sqlite, 5)]
    [InlineData(SourceKinds.Linear, StoreKind.Postgres, 6)]
    public async Task ATrackerThatFailsNowAndThen_IsReadAsIfItDidNot(string kind, StoreKind store, int seed)
    {
        var faults = new SandboxFaults { RetryAfter = null };
        await using var sandbox = await ServedSeed.StartAsync(Workspace.Value, kind, faults: faults);
        using var calm = new TestIngest();
        await calm.RunAsync(ServedSeed.Options(sandbox, kind));
        using var disturbed = new TestIngest(on: store);
        faults.FailureSeed = seed;
        faults.FailureShare = 0.05;

        var runs = 1;
        while (!await ReadsAsync(disturbed, sandbox, kind) && runs < MostRuns)
            runs++;

        Assert.InRange(runs, 1, MostRuns - 1);
        Assert.Equal((await calm.ContentAsync()).Split('\n'), (await disturbed.ContentAsync()).Split('\n'));
    }

    /// <summary>True when the run came to its end.</summary>
    private static async Task<bool> ReadsAsync(TestIngest ingest, SandboxServer sandbox, string kind)
    {
        try
        {
            await ingest.RunAsync(ServedSeed.Options(sandbox, kind));
            return true;
        }
        catch (TrackerException)
        {
            // Parked or unavailable; the next run goes on. Who is parked waits, so the wait is taken away.
            ingest.Place.Run("UPDATE stream SET not_before = NULL");
            return false;
        }
    }
}
