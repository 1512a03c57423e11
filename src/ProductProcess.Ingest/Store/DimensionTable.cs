namespace ProductProcess.Ingest.Store;

/// <summary>One table of small things: id, source, and columns that are refreshed each run.</summary>
internal sealed class DimensionTable : IDisposable
{
    private readonly Statement _stored;
    private readonly RowWriter _put;
    private readonly int _columns;

    /// <param name="connection">Where the table is.</param>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns after id and source.</param>
    public DimensionTable(StoreConnection connection, string table, params string[] columns)
    {
        _columns = columns.Length;
        _stored = connection.Prepare(
            $"SELECT id, {string.Join(", ", columns)} FROM {table} WHERE id {connection.OneOf(1)}");
        _put = connection.Upsert(table, 1, ["id", "source", .. columns]);
    }

    /// <param name="source">The source's number.</param>
    /// <param name="rows">Word of the id, then the columns.</param>
    /// <param name="merge">What becomes of a stored row when another one comes; null keeps it.</param>
    /// <param name="counts">What was done is added here.</param>
    public void Write(long source, IReadOnlyList<Cell[]> rows, Func<Cell[], Cell[], Cell[]>? merge, DimensionCounts counts)
    {
        if (rows.Count == 0)
            return;
        var stored = Stored(rows);
        foreach (var row in rows)
        {
            var merged = row;
            if (!stored.TryGetValue(row[0].Integer, out var old))
                counts.New++;
            else if (merge is not null && !(merged = merge(old, row)).AsSpan().SequenceEqual(old))
                counts.Changed++;
            else
            {
                counts.Unchanged++;
                continue;
            }

            _put.Add([merged[0], source, .. merged.AsSpan(1)]);
        }

        _put.Flush();
    }

    public void Dispose()
    {
        _stored.Dispose();
        _put.Dispose();
    }

    private Dictionary<long, Cell[]> Stored(IReadOnlyList<Cell[]> rows)
    {
        var stored = new Dictionary<long, Cell[]>();
        for (_stored.Bind(rows.Select(row => (int)row[0].Integer).ToArray()); _stored.Step();)
            stored[_stored.Integer(0)] = [.. Enumerable.Range(0, _columns + 1).Select(_stored.Cell)];
        return stored;
    }
}
