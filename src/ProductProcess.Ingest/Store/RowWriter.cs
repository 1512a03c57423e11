namespace ProductProcess.Ingest.Store;

/// <summary>Rows on their way into one table, in whatever portions suit the database.</summary>
internal abstract class RowWriter : IDisposable
{
    /// <summary>The cells in the order of the columns that the writer was made with.</summary>
    public abstract void Add(params ReadOnlySpan<Cell> row);

    /// <summary>Everything added so far is in the table when this returns.</summary>
    public abstract void Flush();

    public abstract void Dispose();
}
