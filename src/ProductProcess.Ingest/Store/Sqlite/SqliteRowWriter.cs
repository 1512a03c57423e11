namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>A statement costs nothing here, so a row is stored as it comes.</summary>
internal sealed class SqliteRowWriter(StoreConnection connection, string sql) : RowWriter
{
    private readonly Statement _insert = connection.Prepare(sql);

    public override void Add(params ReadOnlySpan<Cell> row) => _insert.Run(row);

    public override void Flush()
    {
    }

    public override void Dispose() => _insert.Dispose();
}
