using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A tracker in memory that loses items, and a store that takes its census.</summary>
public abstract class CensusWorld : IDisposable
{
    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));

    private protected FakeTracker Tracker { get; }

    private protected TestIngest Ingest { get; }

    protected CensusWorld()
    {
        Tracker = new FakeTracker(Time);
        Ingest = new TestIngest(time: Time);
    }

    public void Dispose()
    {
        Ingest.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<SyncResult> RunAsync(TimeSpan? later = null, SourceOptions? options = null)
    {
        if (later is { } wait)
        {
            Time.Advance(wait);
            Tracker.Now += wait;
        }

        return await Tracker.RunAsync(Ingest.Store, options: options);
    }

    private protected IReadOnlyList<string> Absent(string key) =>
        Ingest.Place.Rows($"SELECT absent, absent_since FROM item WHERE absent <> 0 AND key = '{key}'");

    private protected void AssertNobodyAbsent() =>
        Assert.Equal(["0"], Ingest.Place.Rows("SELECT COUNT(*) FROM item WHERE absent <> 0 OR absent_since IS NOT NULL"));

    private protected async Task<StreamFreshness> FreshnessAsync(string stream) =>
        Assert.Single(await Ingest.Store.FreshnessAsync(TestContext.Current.CancellationToken), f => f.Stream == stream);

    private protected async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await Ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
}
