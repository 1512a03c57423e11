using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Histories of the pages that are downloaded next: one question may name ten times as many items as a page holds. They are
/// asked for before the items, so each comes with the instant it was asked at; what moved later is not in it.
/// </summary>
internal sealed class CloudForesight(CloudChangelogs changelogs, RequestMeter meter)
{
    private const int MostItems = 1000;
    private const int FewItems = 200;

    /// <summary>What one answer holds. Fewer items are named when theirs take more.</summary>
    private const int MostEntries = 10_000;

    private readonly Lock _looking = new();
    private readonly Dictionary<string, Task<CloudForeseen?>> _of = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _announced = [];
    private int _next;
    private int _size = FewItems;

    public void Announce(IReadOnlyList<string> rawIds)
    {
        lock (_looking)
        {
            (_announced, _next) = (rawIds, 0);
            _of.Clear();
        }
    }

    /// <summary>Null for a page that was not announced, and where the histories have to be asked for page by page.</summary>
    public Task<CloudForeseen?> OfAsync(IReadOnlyList<string> page, CancellationToken cancellationToken)
    {
        lock (_looking)
        {
            if (!_of.ContainsKey(page[0]) && meter.ServerDate is { } now && _next < _announced.Count && _announced[_next] == page[0])
                Look(page.Count, now, cancellationToken);
            var foreseen = _of.GetValueOrDefault(page[0]) ?? Task.FromResult<CloudForeseen?>(null);
            foreach (var rawId in page)
                _of.Remove(rawId);
            return foreseen;
        }
    }

    /// <summary>Whole pages, and not for one alone: that is as well asked for with its items in hand.</summary>
    private void Look(int pageSize, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var items = Math.Min(Math.Max(1, _size / pageSize) * pageSize, _announced.Count - _next);
        var rawIds = _announced.Skip(_next).Take(items).ToArray();
        _next += items;
        if (items <= pageSize)
            return;
        var looking = LookAsync(rawIds, now, cancellationToken);
        foreach (var rawId in rawIds)
            _of[rawId] = looking;
    }

    private async Task<CloudForeseen?> LookAsync(string[] rawIds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var histories = await changelogs.OfAsync(rawIds, cancellationToken).ConfigureAwait(false);
            var entries = histories.Values.Sum(h => h.Count);
            _size = entries > MostEntries ? Math.Max(FewItems, _size / 2)
                : entries <= MostEntries / 2 ? Math.Min(MostItems, _size * 2)
                : _size;
            return new CloudForeseen(now, histories);
        }
        catch (TrackerException failure) when (failure is TrackerTooMuchException or TrackerUnavailableException { TimedOut: true })
        {
            _size = FewItems;
            return null;
        }
    }
}
