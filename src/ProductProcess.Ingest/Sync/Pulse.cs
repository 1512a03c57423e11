using ProductProcess.Ingest.Store;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Passes progress on, and shows a sign of life while nothing moves: reading may go on for an hour without a record to
/// show for it.
/// </summary>
internal sealed class Pulse : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly WorkStore _store;
    private readonly long _source;
    private readonly IProgress<SyncProgress>? _progress;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _telling = new();
    private readonly Task _beating;
    private SyncProgress _last = new("preflight", 0, null);
    private bool _told = true;

    public Pulse(WorkStore store, long source, IProgress<SyncProgress>? progress, TimeProvider time)
    {
        _store = store;
        _source = source;
        _progress = progress;
        _time = time;
        _beating = BeatAsync();
    }

    /// <summary>From now on the signs of life are this stream's.</summary>
    public void Begin(string stream)
    {
        lock (_telling)
            _last = new SyncProgress(stream, 0, null);
    }

    public void Report(SyncProgress now)
    {
        lock (_telling)
        {
            (_last, _told) = (now, true);
            _progress?.Report(now);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Every, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                var (stream, at) = (Again(), _time.GetUtcNow().ToUnixTimeMilliseconds());
                await _store.WriteAsync(w => w.Streams.Alive(_source, stream, at), _stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or StoreException)
        {
            // A store that cannot be written stops the run itself.
        }
    }

    /// <summary>Says the last thing once more, unless something was said since the last beat.</summary>
    private string Again()
    {
        lock (_telling)
        {
            if (!_told)
                _progress?.Report(_last);
            _told = false;
            return _last.Stream;
        }
    }
}
