using Npgsql;
using NpgsqlTypes;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>New and changed rows in one statement, column by column as arrays.</summary>
internal sealed class PostgresUpsert : PostgresTable
{
    private readonly string _upsert;

    public PostgresUpsert(NpgsqlConnection connection, string table, int keys, IReadOnlyList<string> columns)
        : base(connection, table, columns) => _upsert = $"""
            INSERT INTO {table} ({string.Join(", ", columns)})
            SELECT * FROM unnest({string.Join(", ", columns.Select((_, i) => $"${i + 1}"))})
            ON CONFLICT ({string.Join(", ", columns.Take(keys))}) DO UPDATE
            SET {string.Join(", ", columns.Skip(keys).Select(c => $"{c} = excluded.{c}"))}
            """;

    protected override void Send(List<Cell> cells, NpgsqlDbType[] types)
    {
        using var command = new NpgsqlCommand(_upsert, Connection);
        for (var column = 0; column < types.Length; column++)
        {
            var type = types[column];
            command.Parameters.Add(new NpgsqlParameter { Value = Column(cells, column, types), NpgsqlDbType = NpgsqlDbType.Array | type });
        }

        command.ExecuteNonQuery();
    }

    private static object Column(List<Cell> cells, int column, NpgsqlDbType[] types)
    {
        var rows = cells.Count / types.Length;
        T[] All<T>(Func<Cell, T> value)
        {
            var all = new T[rows];
            for (var row = 0; row < rows; row++)
                all[row] = value(cells[row * types.Length + column]);
            return all;
        }

        return types[column] switch
        {
            NpgsqlDbType.Integer => All<int?>(cell => cell.Kind == CellKind.Null ? null : checked((int)cell.Integer)),
            NpgsqlDbType.Bigint => All<long?>(cell => cell.Kind == CellKind.Null ? null : cell.Integer),
            NpgsqlDbType.Double => All<double?>(cell => cell.Kind == CellKind.Null ? null : cell.Real),
            _ => All(cell => cell.Text),
        };
    }
}
