using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>A connection to a store file.</summary>
internal sealed class SqliteStoreConnection(SqliteConnection connection) : StoreConnection
{
    public override Statement Prepare(string sql) => new SqliteStatement(connection, sql);

    public override RowWriter Insert(string table, params IReadOnlyList<string> columns) =>
        new SqliteRowWriter(this, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({Parameters(columns)})");

    public override RowWriter Upsert(string table, int keys, params IReadOnlyList<string> columns) => new SqliteRowWriter(this, $"""
        INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({Parameters(columns)})
        ON CONFLICT ({string.Join(", ", columns.Take(keys))}) DO UPDATE
        SET {string.Join(", ", columns.Skip(keys).Select(c => $"{c} = excluded.{c}"))}
        """);

    public override ChangeRows Changes(string? items) => new MergedChangeRows(this, items);

    public override string OneOf(int parameter) => $"IN (SELECT value FROM json_each(?{parameter}))";

    public override string Each(int parameter) => $"(SELECT value FROM json_each(?{parameter})) AS listed";

    public override IDisposable Snapshot() => connection.BeginTransaction(deferred: true);

    /// <summary>Whoever writes to a file writes alone. Who asks for it removes something: its bytes are to go too.</summary>
    public override void Begin(bool alone = false)
    {
        if (alone)
            Run("PRAGMA secure_delete = ON");
        Run("BEGIN IMMEDIATE");
    }

    public override void BeginWords()
    {
    }

    public override void Commit() => Run("COMMIT");

    /// <summary>SQLite may have undone the transaction itself (disk full); then there is nothing to undo.</summary>
    public override void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            Run("ROLLBACK");
    }

    public override IReadOnlyList<string> FaultsOfForm()
    {
        var faults = new List<string>();
        using var check = Prepare("PRAGMA integrity_check(20)");
        for (check.Bind(); check.Step();)
            faults.Add(check.Text(0)!);
        return faults is ["ok"] ? [] : faults;
    }

    /// <summary>SQLite does so by itself.</summary>
    public override void Renumber(string table)
    {
    }

    /// <summary>Writes the file anew from what is in it, and empties the log that the old pages went through.</summary>
    public override bool Erase(IEnumerable<string> tables)
    {
        try
        {
            Run("VACUUM");
            using var checkpoint = Prepare("PRAGMA wal_checkpoint(TRUNCATE)");
            return checkpoint.Value() == 0;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            return false;
        }
    }

    public override void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var statement = Prepare(sql);
        statement.Run();
    }

    private static string Parameters(IReadOnlyList<string> columns) =>
        string.Join(", ", Enumerable.Range(1, columns.Count).Select(n => $"?{n}"));
}
