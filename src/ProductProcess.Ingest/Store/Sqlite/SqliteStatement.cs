using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>
/// Directly on SQLite's own interface: twice as fast as commands with parameters.
/// </summary>
internal sealed class SqliteStatement : Statement
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public override int Run(params ReadOnlySpan<Cell> values)
    {
        Bind(values);
        while (Step())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    public override Statement Bind(params ReadOnlySpan<Cell> values)
    {
        Reset();
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i].Kind switch
            {
                CellKind.Integer => raw.sqlite3_bind_int64(_statement, i + 1, values[i].Integer),
                CellKind.Real => raw.sqlite3_bind_double(_statement, i + 1, values[i].Real),
                CellKind.Text => raw.sqlite3_bind_text(_statement, i + 1, values[i].Text!),
                CellKind.Integers => raw.sqlite3_bind_text(_statement, i + 1, JsonSerializer.SerializeToUtf8Bytes(values[i].Integers)),
                CellKind.Texts => raw.sqlite3_bind_text(_statement, i + 1, JsonSerializer.SerializeToUtf8Bytes(values[i].Texts)),
                _ => raw.sqlite3_bind_null(_statement, i + 1),
            });
        }

        return this;
    }

    public override bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        // Read the error first: a reset reports it again.
        if (result != raw.SQLITE_DONE)
            Check(result);
        Reset();
        return false;
    }

    public override void Reset() => raw.sqlite3_reset(_statement);

    public override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public override long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    public override int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public override double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public override string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public override Cell Cell(int column) => raw.sqlite3_column_type(_statement, column) switch
    {
        raw.SQLITE_INTEGER => (Cell)Integer(column),
        raw.SQLITE_FLOAT => (double?)Real(column),
        raw.SQLITE_TEXT => Text(column),
        _ => default,
    };

    public override void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
