using System.Net;
using System.Runtime.CompilerServices;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A stream that cannot be read takes nothing away that is stored.</summary>
public sealed class StreamFailureTests : IDisposable
{
    private readonly FakeTracker _tracker = new();
    private readonly TestIngest _ingest = new();
    private Exception? _failure;

    public StreamFailureTests()
    {
        _tracker.Fill(15);
        _tracker.Dimensions = [Statuses("statuses", false), Statuses("cycles", true)];
    }

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task C8_ADimensionThatBreaksOffHalfWay_FailsTheRunAndWipesNothing()
    {
        await _tracker.RunAsync(_ingest.Store);
        var content = await _ingest.ContentAsync();
        _failure = new TrackerUnavailableException("port", "statuses", "down.", "Run again.");
        foreach (var item in _tracker.Items.Values)
            item.Updated = _tracker.Now;

        var failure = await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));

        Assert.Equal("statuses", failure.Stream);
        Assert.Equal(content, await _ingest.ContentAsync());
        Assert.Equal(["unavailable"], Outcomes("statuses"));
        _failure = null;
        Assert.Equal(15, (await _tracker.RunAsync(_ingest.Store)).Items.Changed);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task H8_AnOptionalDimensionWithoutPermission_IsToldAndTheItemsAreRead(HttpStatusCode status)
    {
        _tracker.Dimensions = [Statuses("cycles", true)];
        _failure = new TrackerSettingsException("port", "cycles", "you may not.", "Ask for permission.") { Status = status };

        var result = await _tracker.RunAsync(_ingest.Store);

        Assert.Contains("you may not", result.Streams[0].Skipped, StringComparison.Ordinal);
        Assert.Equal(15, result.Items.New);
        Assert.Equal(["skipped"], Outcomes("cycles"));
    }

    [Fact]
    public async Task AnOptionalDimensionThatIsDown_FailsTheRun()
    {
        _tracker.Dimensions = [Statuses("cycles", true)];
        _failure = new TrackerUnavailableException("port", "cycles", "down.", "Run again.") { Status = HttpStatusCode.BadGateway };

        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _tracker.RunAsync(_ingest.Store));
    }

    [Fact]
    public async Task OneSourceThatFails_LeavesTheOthers()
    {
        await _tracker.RunAsync(_ingest.Store);
        var other = new FakeTracker();
        other.Fill(5);
        other.Before = what =>
        {
            if (what.StartsWith("download", StringComparison.Ordinal))
                throw new TrackerUnavailableException("dock", "items", "down.", "Run again.");
        };

        await Assert.ThrowsAsync<TrackerUnavailableException>(
            () => other.RunAsync(_ingest.Store, options: FakeTracker.Options with { Name = "dock" }));

        Assert.Equal(0, (await _tracker.RunAsync(_ingest.Store)).Items.Asked);
        Assert.Equal(15, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task A17_WhatAnAnswerLeavesOut_KeepsTheStoredValue()
    {
        var item = _tracker.Items[1];
        item.Assignee = "bea";
        item.Parent = "2";
        item.Moves.Add((_tracker.Now.AddDays(-3), "todo", "doing"));
        await _tracker.RunAsync(_ingest.Store);
        item.Updated = _tracker.Now;
        (item.Assignee, item.Parent, item.Key) = (null, null, "ENG-1001");
        item.Moves.Clear();
        item.Omitted = ItemParts.Assignee | ItemParts.Title | ItemParts.History;

        await _tracker.RunAsync(_ingest.Store);

        var log = await _ingest.LogAsync();
        var row = Array.IndexOf(log.Items.Key, "ENG-1001");
        Assert.Equal(("port:person:bea", "Title of ENG-1", ""), (log.Lexicon[log.Items.Assignee[row]], log.Items.Title[row], log.Lexicon[log.Items.Parent[row]] ?? ""));
        Assert.Equal(1, log.Changes.Count);
    }

    [Fact]
    public async Task A17_WhatComesAgain_ReplacesTheStoredValue()
    {
        _tracker.Items[1].Assignee = "bea";
        _tracker.Items[1].Omitted = ItemParts.Assignee;
        await _tracker.RunAsync(_ingest.Store);
        _tracker.Items[1].Updated = _tracker.Now;
        _tracker.Items[1].Omitted = ItemParts.None;
        _tracker.Items[1].Assignee = null;

        await _tracker.RunAsync(_ingest.Store);

        var log = await _ingest.LogAsync();
        Assert.All(log.Items.Assignee, assignee => Assert.Equal(0, assignee));
    }

    private IReadOnlyList<string> Outcomes(string stream) =>
        _ingest.Place.Rows($"SELECT outcome FROM stream WHERE name = '{stream}'");

    private DimensionStream<string> Statuses(string name, bool optional) => new(
        name,
        id => id,
        ReadAsync,
        (id, into) => into.Statuses[$"port:status:{id}"] = new Status($"port:status:{id}", $"{name} {id}", Stage.Active),
        id => id)
    {
        Optional = optional,
    };

    private async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        yield return _failure is null ? "todo" : "changed";
        if (_failure is not null)
            throw _failure;
        yield return "doing";
    }
}
