namespace ProductProcess.Ingest.Store;

/// <summary>One table of small things: id, source, and columns that are refreshed each run.</summary>
internal sealed class DimensionTable : IDisposable
{
    private readonly Statement _insert;
    private readonly Statement _update;

    /// <param name="connection">Where the table is.</param>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns after id and source.</param>
    /// <param name="set">How a stored row takes on new values, when that is not plain replacement.</param>
    public DimensionTable(StoreConnection connection, string table, string[] columns, string? set = null)
    {
        var values = string.Join(", ", columns.Select((_, i) => $"?{i + 3}"));
        _insert = connection.Prepare($"INSERT INTO {table} (id, source, {string.Join(", ", columns)}) VALUES (?1, ?2, {values}) ON CONFLICT (id) DO NOTHING");
        var differs = string.Join(" OR ", columns.Select((c, i) => $"{c} IS NOT ?{i + 3}"));
        set ??= string.Join(", ", columns.Select((c, i) => $"{c} = ?{i + 3}"));
        _update = connection.Prepare($"UPDATE {table} SET {set} WHERE id = ?1 AND source = ?2 AND ({differs})");
    }

    /// <summary>True when the row was not there before; then nothing is left to refresh.</summary>
    public bool Insert(params ReadOnlySpan<Cell> row) => _insert.Run(row) > 0;

    /// <summary>True when something differed.</summary>
    public bool Update(params ReadOnlySpan<Cell> row) => _update.Run(row) > 0;

    public void Dispose()
    {
        _insert.Dispose();
        _update.Dispose();
    }
}
