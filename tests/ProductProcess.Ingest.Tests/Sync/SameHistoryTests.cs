using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>One organisation, three trackers, one history.</summary>
public sealed class SameHistoryTests
{
    [Theory]
    [InlineData("harbour")]
    [InlineData("steady")]
    [InlineData("more-in-than-out")]
    public async Task ASeed_ReadThroughEachTracker_HasTheSameStagesPeopleAndSprints(string seed)
    {
        var cloud = await ReadAsync(seed, SourceKinds.JiraCloud);
        var dataCenter = await ReadAsync(seed, SourceKinds.JiraDataCenter);
        var linear = await ReadAsync(seed, SourceKinds.Linear);

        Assert.NotEmpty(cloud);
        Assert.Equal(cloud, dataCenter);
        Assert.Equal(cloud, linear);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string seed, string kind)
    {
        var workspace = Simulation.Run(new SeedCatalog().Load(seed));
        using var ingest = new TestIngest();
        await using var sandbox = await ServedSeed.StartAsync(workspace, kind);

        var result = await ingest.RunAsync(ServedSeed.Options(sandbox, kind));

        Assert.Equal((0, 0), (result.Items.Missing, result.Items.Quarantined));
        var names = await ingest.Store.PersonNamesAsync(TestContext.Current.CancellationToken);
        return HistoryText.Of(await ingest.LogAsync(), names, workspace.Until);
    }
}
