using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class FreshnessTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeTracker _tracker;
    private readonly TestIngest _ingest;

    public FreshnessTests()
    {
        _tracker = new FakeTracker(_time);
        _ingest = new TestIngest(time: _time);
        _tracker.Fill(25);
    }

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task Freshness_IsTheTimeSinceTheLastCompleteSweep_WhateverWasTriedSince()
    {
        await _tracker.RunAsync(_ingest.Store);
        var complete = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromHours(3));
        _tracker.Before = _ => throw new TrackerUnavailableException("port", "items", "down.", "Run again.");
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));
        _tracker.Before = what =>
        {
            if (what.StartsWith("sweep", StringComparison.Ordinal))
                throw new TrackerUnavailableException("port", "items", "down.", "Run again.");
        };
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));

        var items = await ItemsAsync();

        Assert.Equal(("port", "items", "unavailable"), (items.Source, items.Stream, items.Outcome));
        Assert.Equal((complete, complete.AddHours(3), TimeSpan.FromHours(3)), (items.Completed, items.Attempted, items.Age));
        Assert.Null(items.NotBefore);
    }

    [Fact]
    public async Task Freshness_OfAParkedSource_SaysUntilWhen()
    {
        _tracker.Before = what =>
        {
            if (what.StartsWith("download 11", StringComparison.Ordinal))
                throw new TrackerParkedException("port", "items", _time.GetUtcNow().AddHours(1));
        };

        await Assert.ThrowsAsync<TrackerParkedException>(() => _tracker.RunAsync(_ingest.Store));

        var items = await ItemsAsync();
        Assert.Equal(("parked", _time.GetUtcNow().AddHours(1), null), (items.Outcome, items.NotBefore, items.Completed));
        Assert.Null(items.Age);
        _time.Advance(TimeSpan.FromHours(1));
        _tracker.Before = _ => { };
        await _tracker.RunAsync(_ingest.Store);
        items = await ItemsAsync();
        Assert.Equal(("complete", null, TimeSpan.Zero), (items.Outcome, items.NotBefore, items.Age));
    }

    [Fact]
    public async Task I1_ParkedInThePreflight_IsRememberedToo()
    {
        _tracker.Before = _ => throw new TrackerParkedException("port", "preflight", _time.GetUtcNow().AddHours(1));
        await Assert.ThrowsAsync<TrackerParkedException>(() => _tracker.RunAsync(_ingest.Store));
        _tracker.Before = _ => { };
        _tracker.Asked.Clear();

        var parked = await Assert.ThrowsAsync<TrackerParkedException>(() => _tracker.RunAsync(_ingest.Store));

        Assert.Equal(_time.GetUtcNow().AddHours(1), parked.NotBefore);
        Assert.Empty(_tracker.Asked);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(25, (await _tracker.RunAsync(_ingest.Store)).Items.New);
    }

    [Fact]
    public async Task I13_NinetyMinutesWithoutARecord_ShowSignsOfLife()
    {
        var waiting = new TaskCompletionSource();
        var answer = new ManualResetEventSlim();
        _tracker.Before = what =>
        {
            if (!what.StartsWith("download 11", StringComparison.Ordinal))
                return;
            waiting.SetResult();
            answer.Wait(TestContext.Current.CancellationToken);
        };
        var told = new List<SyncProgress>();
        var run = Task.Run(() => _tracker.RunAsync(_ingest.Store, new Told(told)), TestContext.Current.CancellationToken);
        await waiting.Task;

        for (var minute = 1; minute <= 90; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await UntilAliveAsync(_time.GetUtcNow());
        }

        var items = await ItemsAsync();
        Assert.Equal((_time.GetUtcNow(), _time.GetUtcNow().AddMinutes(-90)), (items.Alive, items.Attempted));
        Assert.Null(items.Outcome);
        Assert.InRange(told.Count(p => p == new SyncProgress("items", 10, 25)), 89, 200);
        answer.Set();
        await run;
    }

    /// <summary>The sign of life is written by another thread.</summary>
    private async Task UntilAliveAsync(DateTimeOffset at)
    {
        while ((await ItemsAsync()).Alive != at)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, TestContext.Current.CancellationToken);
    }

    private async Task<StreamFreshness> ItemsAsync() =>
        Assert.Single(await _ingest.Store.FreshnessAsync(TestContext.Current.CancellationToken), f => f.Stream == "items");
}
