namespace ProductProcess.App.Hosting;

/// <summary>
/// Sources that something may have happened in. Hints for one source fall together; they say nothing of what happened,
/// so one that is lost costs nothing but time. Safe from any thread.
/// </summary>
internal sealed class SourceHints : IDisposable
{
    private readonly HashSet<string> _hinted = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _any = new(0, 1);
    private readonly Lock _gate = new();

    public void Hint(string source)
    {
        lock (_gate)
        {
            _hinted.Add(source);
            if (_any.CurrentCount == 0)
                _any.Release();
        }
    }

    /// <summary>Waits until something was hinted.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _any.WaitAsync(cancellationToken);

    /// <summary>Sources that were hinted since they were last taken.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_gate)
        {
            var hinted = _hinted.Order(StringComparer.Ordinal).ToList();
            _hinted.Clear();
            return hinted;
        }
    }

    public void Dispose() => _any.Dispose();
}
