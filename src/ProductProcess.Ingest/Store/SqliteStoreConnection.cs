using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store;

/// <summary>A connection to a store file.</summary>
internal sealed class SqliteStoreConnection(SqliteConnection connection) : StoreConnection
{
    public override Statement Prepare(string sql) => new SqliteStatement(connection, sql);

    public override IDisposable Snapshot() => connection.BeginTransaction(deferred: true);

    public override void Begin() => Run("BEGIN IMMEDIATE");

    public override void Commit() => Run("COMMIT");

    /// <summary>SQLite may have undone the transaction itself (disk full); then there is nothing to undo.</summary>
    public override void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            Run("ROLLBACK");
    }

    public override void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var statement = Prepare(sql);
        statement.Run();
    }
}
