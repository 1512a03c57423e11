using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>Reading everything for the first time takes long, in one piece or in many.</summary>
public sealed class BackfillTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeTracker _tracker;
    private readonly TestIngest _ingest;
    private int _pages;

    public BackfillTests()
    {
        _tracker = new FakeTracker(_time);
        _ingest = new TestIngest(time: _time);
        _tracker.Fill(100);
    }

    public void Dispose() => _ingest.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task B16_ABackfillInDailyParts_ReadsEachDayWhatMovedMeanwhile(bool walks)
    {
        _tracker.WalksWhole = walks;
        StopAfter(3);
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));
        for (var day = 1; day <= 2; day++)
        {
            Later(TimeSpan.FromDays(1));
            _tracker.Items[5].Updated = _tracker.Now.AddHours(-1);
            _tracker.Items[5].Assignee = $"day-{day}";
            StopAfter(4);

            await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));

            Assert.Equal($"port:person:day-{day}", await AssigneeAsync("ENG-5"));
        }

        StopAfter(int.MaxValue);
        Later(TimeSpan.FromHours(1));
        await _tracker.RunAsync(_ingest.Store);

        Assert.Equal(100, (await _ingest.LogAsync()).Items.Count);
        // 100 items in tens, and twice the one that moved: nothing else was read twice.
        Assert.Equal(12, _pages - 3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task B16_ABackfillOfManyDaysInOneRun_ReadsInBetweenWhatMoved(bool walks)
    {
        _tracker.WalksWhole = walks;
        _tracker.Fill(6000);
        _tracker.MostPerPage = 1000;
        var caughtUp = -1;
        _tracker.Before = what =>
        {
            if (!IsPage(what))
                return;
            Later(TimeSpan.FromHours(7));
            if (++_pages == 4)
            {
                _tracker.Items[5].Updated = _tracker.Now;
                _tracker.Items[5].Assignee = "bea";
            }

            if (what == "download 5")
                caughtUp = _pages;
        };

        await _tracker.RunAsync(_ingest.Store);

        Assert.InRange(caughtUp, 5, 7);
        Assert.Equal("port:person:bea", await AssigneeAsync("ENG-5"));
        Assert.Equal(6000, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task B16_Progress_GoesUpToTheEnd()
    {
        var told = new List<SyncProgress>();

        await _tracker.RunAsync(_ingest.Store, new Told(told));

        Assert.Equal(Enumerable.Range(1, 10).Select(n => new SyncProgress("items", n * 10, 100)), told);
    }

    [Fact]
    public async Task I11_AFailureAfterHours_KeepsWhatWasRead()
    {
        StopAfter(9);
        _tracker.Before += _ => Later(TimeSpan.FromMinutes(30));

        var failure = await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));

        Assert.Equal((80, 100), (failure.Done, failure.Total));
        Assert.Equal(80, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task B3_AnItemThatChangesAllTheTime_IsCollectedInEachRun()
    {
        _tracker.Before = _ =>
        {
            Later(TimeSpan.FromMinutes(16));
            _tracker.Items[5].Updated = _tracker.Now;
            _tracker.Items[5].Assignee = $"{_tracker.Now:HHmm}";
        };

        for (var run = 0; run < 4; run++)
        {
            var before = _time.GetUtcNow();
            await _tracker.RunAsync(_ingest.Store);
            var read = await AssigneeAsync("ENG-5");
            Assert.InRange(read, $"port:person:{before:HHmm}", $"port:person:{_tracker.Now:HHmm}");
        }
    }

    [Fact]
    public async Task J8_AnItemThatMovesWhileItsPageIsRead_IsReadAgainInTheNextRun()
    {
        await _tracker.RunAsync(_ingest.Store);
        Later(TimeSpan.FromHours(1));
        _tracker.Items[5].Updated = _tracker.Now.AddMinutes(-1);
        _tracker.Before = what =>
        {
            if (what != "sweep ends")
                return;
            // Behind the walk, and before the page is downloaded.
            _tracker.Items[7].Updated = _tracker.Now;
            _tracker.Items[7].Assignee = "bea";
        };
        await _tracker.RunAsync(_ingest.Store);
        _tracker.Before = _ => { };

        await _tracker.RunAsync(_ingest.Store);

        Assert.Equal("port:person:bea", await AssigneeAsync("ENG-7"));
    }

    [Fact]
    public async Task J7_TwoItemsOfOneInstantAtTheBoundary_AreBothStored()
    {
        await _tracker.RunAsync(_ingest.Store, options: FakeTracker.Options with { Overlap = TimeSpan.Zero });
        Later(TimeSpan.FromHours(1));
        _tracker.Add(501, updated: _tracker.Now);
        await _tracker.RunAsync(_ingest.Store, options: FakeTracker.Options with { Overlap = TimeSpan.Zero });
        _tracker.Add(502, updated: _tracker.Items[501].Updated);

        var result = await _tracker.RunAsync(_ingest.Store, options: FakeTracker.Options with { Overlap = TimeSpan.Zero });

        Assert.Equal(1, result.Items.New);
    }

    [Fact]
    public async Task J15_WhatArrivesAfterTheItemsInstant_IsReadOnceMore()
    {
        _tracker.Settling = TimeSpan.FromMinutes(10);
        _tracker.Add(501, updated: _tracker.Now.AddMinutes(-1));
        await _tracker.RunAsync(_ingest.Store);
        // Belongs to the same instant and was not there yet.
        _tracker.Items[501].Assignee = "bea";
        Later(TimeSpan.FromHours(1));

        var second = await _tracker.RunAsync(_ingest.Store);
        Later(TimeSpan.FromHours(1));
        var third = await _tracker.RunAsync(_ingest.Store);

        Assert.Equal((1, 0), (second.Items.Changed, third.Items.Asked));
        Assert.Equal("port:person:bea", await AssigneeAsync("ENG-501"));
    }

    private void StopAfter(int pages)
    {
        var left = pages;
        _tracker.Before = what =>
        {
            if (!IsPage(what))
                return;
            _pages++;
            if (--left <= 0)
                throw new TrackerUnavailableException("port", "items", "down.", "Run again.");
        };
    }

    private static bool IsPage(string what) =>
        what.StartsWith("download", StringComparison.Ordinal) || (what.StartsWith("walk ", StringComparison.Ordinal) && what.Length > 5);

    private void Later(TimeSpan wait)
    {
        _time.Advance(wait);
        _tracker.Now += wait;
    }

    private async Task<string> AssigneeAsync(string key)
    {
        var log = await _ingest.LogAsync();
        return log.Lexicon[log.Items.Assignee[Array.IndexOf(log.Items.Key, key)]];
    }
}
