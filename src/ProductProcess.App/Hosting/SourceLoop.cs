using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.App.Hosting;

/// <summary>
/// Syncs every source at an interval, and sooner where a webhook hints that something happened. Each source is read by one run at a time; one that fails leaves the others, and
/// is tried again at the next turn.
/// </summary>
internal sealed partial class SourceLoop(
    TrackerSync sync,
    WorkStore store,
    ProductProcessSettings settings,
    IReadOnlyList<HostedScope> scopes,
    SourceHints hints,
    TimeProvider time,
    ILogger<SourceLoop> logger) : BackgroundService
{
    /// <summary>What comes in a burst is read together, and the tracker's search gets a moment to catch up.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);

    /// <summary>When the last complete run of each source began, by the tracker's clock.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> _read = new(StringComparer.Ordinal);

    /// <summary>
    /// Makes sure that a source was read completely at or after an instant; reads it now where it was not.
    /// </summary>
    /// <exception cref="TrackerException">It cannot be read.</exception>
    public Task ReadSinceAsync(SourceOptions source, DateTimeOffset instant, CancellationToken cancellationToken) =>
        ReadAsync(source, instant, cancellationToken);

    private async Task ReadAsync(SourceOptions source, DateTimeOffset? unlessSince, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(source.Name, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (unlessSince is { } instant && _read.TryGetValue(source.Name, out var read) && read >= instant)
                return;
            var result = await sync.RunAsync(source, store, progress: null, cancellationToken);
            _read[source.Name] = result.Started;
        }
        finally
        {
            gate.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sources = scopes.SelectMany(scope => scope.Choice.Sources).DistinctBy(source => source.Name).ToList();
        Serving(scopes.Count, sources.Count, settings.SyncEvery);
        foreach (var scope in scopes)
            Next(scope.Choice.Scope.Id, scope.Schedule.NextAfter(time.GetUtcNow()), scope.Choice.Scope.Calendar.Zone.Id);
        await Task.WhenAll(PollAsync(sources, stoppingToken), FollowHintsAsync(sources, stoppingToken));
    }

    private async Task PollAsync(List<SourceOptions> sources, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.SyncEvery, time);
        do
        {
            foreach (var source in sources)
                await TryReadAsync(source, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task FollowHintsAsync(List<SourceOptions> sources, CancellationToken stoppingToken)
    {
        while (true)
        {
            await hints.WaitAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
            foreach (var source in hints.Take().SelectMany(name => sources.Where(source => source.Name == name)))
                await TryReadAsync(source, stoppingToken);
        }
    }

    private async Task TryReadAsync(SourceOptions source, CancellationToken cancellationToken)
    {
        try
        {
            await ReadAsync(source, unlessSince: null, cancellationToken);
        }
        catch (Exception failure) when (failure is TrackerException or StoreException)
        {
            NotRead(source.Name, failure.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Serving {Scopes} scopes from {Sources} sources, read every {Interval}")]
    private partial void Serving(int scopes, int sources, TimeSpan interval);

    [LoggerMessage(3, LogLevel.Information, "The next briefing of {Scope} is due at {Due:yyyy-MM-dd HH:mm zzz} ({Zone})")]
    private partial void Next(string scope, DateTimeOffset due, string zone);

    [LoggerMessage(2, LogLevel.Error, "{Source} was not read and is tried again at the next turn: {Reason}")]
    private partial void NotRead(string source, string reason);
}
