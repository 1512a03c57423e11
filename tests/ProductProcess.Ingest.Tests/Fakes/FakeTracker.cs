using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A tracker without a network, for what the engine does with any of them.</summary>
internal sealed class FakeTracker(TimeProvider? time = null) : ITracker
{
    public string Kind => SourceKinds.Linear;

    /// <summary>Its items by raw id.</summary>
    public SortedDictionary<long, FakeTrackerItem> Items { get; } = [];

    public DateTimeOffset Now { get; set; } = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Reads whole items the first time, as a Data Center does.</summary>
    public bool WalksWhole { get; set; }

    public int MostPerPage { get; set; } = 10;

    public TimeSpan Settling { get; set; }

    /// <summary>What it says when asked how many there are.</summary>
    public Func<int, int?> Count { get; set; } = there => there;

    /// <summary>Items that a walk shows, of those that are there.</summary>
    public Func<long, bool> Shown { get; set; } = _ => true;

    /// <summary>What became of an item that was not met.</summary>
    public Func<string, Absence> Why { get; set; } = _ => Absence.Deleted;

    /// <summary>Called before each answer with what is asked; may throw.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>Everything that was asked, in order: "sweep", "download 1 2 3" …</summary>
    public List<string> Asked { get; } = [];

    public IReadOnlyList<IDimensionStream>? Dimensions { get; set; }

    public ITrackerConnection Connect(SourceOptions options) => new FakeTrackerConnection(this, options, time);

    public FakeTrackerItem Add(long id, string? key = null, DateTimeOffset? updated = null) =>
        Items[id] = new FakeTrackerItem { Key = key ?? $"ENG-{id}", Updated = updated ?? Now.AddDays(-30) };

    public void Fill(int count)
    {
        for (var id = 1; id <= count; id++)
            Add(id);
    }

    public static SourceOptions Options { get; } = new()
    {
        Name = "port",
        Kind = SourceKinds.Linear,
        Url = "https://linear.example",
        Token = "secret",
    };

    public Task<SyncResult> RunAsync(
        WorkStore store, IProgress<SyncProgress>? progress = null, SourceOptions? options = null, CancellationToken? stop = null) =>
        Sync().RunAsync(options ?? Options, store, progress, stop ?? TestContext.Current.CancellationToken);

    public Task<SyncResult> CensusAsync(WorkStore store, SourceOptions? options = null) =>
        Sync().CensusAsync(options ?? Options, store, null, TestContext.Current.CancellationToken);

    public static long Id(string rawId) => long.Parse(rawId, CultureInfo.InvariantCulture);

    private TrackerSync Sync() => new(
        [this], time ?? TimeProvider.System, new SyncLimits { Ahead = 1 }, NullLogger<TrackerSync>.Instance);
}
