using Npgsql;
using NpgsqlTypes;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>Rows of one table, kept until a portion is full, and the types of its columns: binary forms name them.</summary>
internal abstract class PostgresTable : RowWriter
{
    private const int MostCells = 200_000;

    private readonly List<Cell> _cells = [];
    private NpgsqlDbType[]? _types;

    protected PostgresTable(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) =>
        (Connection, Table, Columns) = (connection, table, columns);

    protected NpgsqlConnection Connection { get; }

    protected string Table { get; }

    protected IReadOnlyList<string> Columns { get; }

    public override void Add(params ReadOnlySpan<Cell> row)
    {
        _cells.AddRange(row);
        if (_cells.Count >= MostCells)
            Flush();
    }

    public override void Flush()
    {
        if (_cells.Count == 0)
            return;
        try
        {
            _types ??= Types();
            Send(_cells, _types);
        }
        finally
        {
            // Where it failed the transaction is undone, and these rows with it.
            _cells.Clear();
        }
    }

    public override void Dispose()
    {
    }

    protected abstract void Send(List<Cell> cells, NpgsqlDbType[] types);

    private NpgsqlDbType[] Types()
    {
        using var command = new NpgsqlCommand($"SELECT {string.Join(", ", Columns)} FROM {Table} LIMIT 0", Connection);
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, Columns.Count).Select(column => TypeOf(reader.GetFieldType(column)))];
    }

    private static NpgsqlDbType TypeOf(Type type)
    {
        if (type == typeof(int))
            return NpgsqlDbType.Integer;
        if (type == typeof(long))
            return NpgsqlDbType.Bigint;
        return type == typeof(double) ? NpgsqlDbType.Double : NpgsqlDbType.Text;
    }
}
