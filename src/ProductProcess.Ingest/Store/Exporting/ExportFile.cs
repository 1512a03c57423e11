namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>One file of an export while it is written.</summary>
internal abstract class ExportFile : IAsyncDisposable
{
    public abstract ValueTask AddAsync(ReadOnlyMemory<Cell> row, CancellationToken cancellationToken);

    /// <summary>After the last row: everything is in the file.</summary>
    public abstract ValueTask FinishAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
