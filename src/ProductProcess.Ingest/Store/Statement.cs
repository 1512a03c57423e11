using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// A statement that is compiled once and run often, directly on SQLite: twice as fast as commands with parameters. Parameters
/// are ?1, ?2 … in order, columns count from 0.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Runs to the end; returns the rows that changed.</summary>
    public int Run(params ReadOnlySpan<Cell> values)
    {
        Bind(values);
        while (Step())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>The first column of the first row; null when there is no row, or no value.</summary>
    public long? Value(params ReadOnlySpan<Cell> values)
    {
        Bind(values);
        long? value = Step() && !IsNull(0) ? Integer(0) : null;
        Reset();
        return value;
    }

    /// <summary>Starts over with these values; rows follow with <see cref="Step"/>.</summary>
    public Statement Bind(params ReadOnlySpan<Cell> values)
    {
        Reset();
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i].Kind switch
            {
                CellKind.Integer => raw.sqlite3_bind_int64(_statement, i + 1, values[i].Integer),
                CellKind.Real => raw.sqlite3_bind_double(_statement, i + 1, values[i].Real),
                CellKind.Text => raw.sqlite3_bind_text(_statement, i + 1, values[i].Text!),
                _ => raw.sqlite3_bind_null(_statement, i + 1),
            });
        }

        return this;
    }

    /// <summary>To the next row; false when there is none.</summary>
    public bool Step()
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

    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public long? IntegerOrNull(int column) => IsNull(column) ? null : Integer(column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
