using Npgsql;
using NpgsqlTypes;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>New rows by binary COPY: no round trip a row, nothing to parse.</summary>
internal sealed class PostgresCopy(NpgsqlConnection connection, string table, IReadOnlyList<string> columns)
    : PostgresTable(connection, table, columns)
{
    private readonly string _copy = $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)";

    protected override void Send(List<Cell> cells, NpgsqlDbType[] types)
    {
        using var import = Connection.BeginBinaryImport(_copy);
        for (var i = 0; i < cells.Count; i++)
        {
            var column = i % types.Length;
            if (column == 0)
                import.StartRow();
            Write(import, cells[i], types[column]);
        }

        import.Complete();
    }

    private static void Write(NpgsqlBinaryImporter import, Cell cell, NpgsqlDbType type)
    {
        if (cell.Kind == CellKind.Null)
            import.WriteNull();
        else if (type == NpgsqlDbType.Integer)
            import.Write(checked((int)cell.Integer), type);
        else if (type == NpgsqlDbType.Bigint)
            import.Write(cell.Integer, type);
        else if (type == NpgsqlDbType.Double)
            import.Write(cell.Real, type);
        else
            import.Write(cell.Text!, type);
    }
}
