namespace ProductProcess.Ingest.Store;

/// <summary>A source that is read by nobody else until this is disposed.</summary>
internal sealed class StoreClaim(Func<Task> release) : IAsyncDisposable
{
    private Func<Task>? _release = release;

    public ValueTask DisposeAsync() =>
        Interlocked.Exchange(ref _release, null) is { } once ? new ValueTask(once()) : ValueTask.CompletedTask;
}
