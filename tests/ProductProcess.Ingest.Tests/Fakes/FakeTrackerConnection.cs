using System.Globalization;
using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Insight;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>One run against a <see cref="FakeTracker"/>.</summary>
internal sealed class FakeTrackerConnection(FakeTracker tracker, SourceOptions options, TimeProvider? time) : ITrackerConnection, IItemStream
{
    public int Requests { get; private set; }

    public IReadOnlyList<IDimensionStream> Dimensions => tracker.Dimensions ?? [];

    public IItemStream Items => this;

    public string Name => "items";

    public string Scope => options.Projects.Count == 0 ? "*" : string.Join(' ', options.Projects);

    public string Shape => "1";

    public bool WalksWhole => tracker.WalksWhole;

    public int MostPerCheck => 10;

    public TimeSpan Settling => tracker.Settling;

    public PageSize Pages { get; } = new(tracker.MostPerPage, 1);

    public Task<Preflight> PreflightAsync(CancellationToken cancellationToken)
    {
        Ask("preflight");
        return Task.FromResult(new Preflight("me", "1", tracker.Now, tracker.Now - (time ?? TimeProvider.System).GetUtcNow()));
    }

    public Task<TrackerInsight> ExamineAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException("There is nothing to examine.");

    public async IAsyncEnumerable<ItemPage> WalkAsync(string? position, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = position is null ? 0 : FakeTracker.Id(position); ;)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            var ids = Met(null).Where(id => id > after).Take(Pages.Now).ToArray();
            Ask($"walk {Text(ids)}");
            if (ids.Length == 0)
                yield break;
            after = ids[^1];
            yield return Page(ids) with { Position = Text(ids[^1]), Total = tracker.Items.Count };
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(
        DateTimeOffset? since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var met = Met(since).ToArray();
        foreach (var page in met.Chunk(1000).DefaultIfEmpty([]))
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            Ask(since is null ? "sweep all" : $"sweep since {since:s}");
            yield return [.. page.Select(id => new SweptItem(Text(id), tracker.Items[id].Updated.ToUnixTimeMilliseconds()))];
        }

        Ask("sweep ends");
    }

    public Task<IReadOnlyDictionary<string, long>> UpdatedAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The sweep tells.");

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        Ask($"download {string.Join(' ', rawIds)}");
        var page = Page([.. rawIds.Select(FakeTracker.Id).Where(tracker.Items.ContainsKey)]);
        return page with { Asked = rawIds.Count };
    }

    public Task<int?> CountAsync(CancellationToken cancellationToken)
    {
        Ask("count");
        return Task.FromResult(tracker.Count(Wanted().Count()));
    }

    public Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken)
    {
        Ask($"why {string.Join(' ', items.Select(i => i.RawId))}");
        var why = items.Select(i => (i.RawId, Why: tracker.Why(i.RawId))).Where(w => w.Why != Absence.None);
        return Task.FromResult<IReadOnlyDictionary<string, Absence>>(why.ToDictionary(w => w.RawId, w => w.Why));
    }

    public void Dispose()
    {
    }

    private IEnumerable<long> Wanted() => tracker.Items
        .Where(i => options.Projects.Count == 0 || options.Projects.Contains(i.Value.Key.Split('-')[0]))
        .Select(i => i.Key);

    private IEnumerable<long> Met(DateTimeOffset? since) =>
        Wanted().Where(id => tracker.Shown(id) && (since is null || tracker.Items[id].Updated >= since));

    private ItemPage Page(long[] ids) => new()
    {
        Asked = ids.Length,
        Returned = ids.Length,
        Items = [.. ids.Select(id => tracker.Items[id].Record(options.Name, Text(id)))],
        Seen = new DimensionRecords(),
    };

    private void Ask(string what)
    {
        Requests++;
        tracker.Asked.Add(what);
        tracker.Before(what);
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(long[] ids) => string.Join(' ', ids);
}
