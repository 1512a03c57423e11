using System.Data;
using System.Globalization;
using Npgsql;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>A connection to a PostgreSQL server.</summary>
/// <param name="connection">Open.</param>
/// <param name="patience">How long to wait for what another program has locked.</param>
/// <param name="key">The number that all writers of this store lock.</param>
internal sealed class PostgresStoreConnection(NpgsqlConnection connection, TimeSpan patience, long key) : StoreConnection
{
    private readonly long _wordsKey = key + 1;
    private NpgsqlTransaction? _transaction;

    public override bool IsLost => connection.FullState is not (ConnectionState.Open or (ConnectionState.Open | ConnectionState.Executing)
        or (ConnectionState.Open | ConnectionState.Fetching));

    public override Statement Prepare(string sql) => new PostgresStatement(connection, sql);

    public override RowWriter Insert(string table, params IReadOnlyList<string> columns) =>
        new PostgresCopy(connection, table, columns);

    public override RowWriter Upsert(string table, int keys, params IReadOnlyList<string> columns) =>
        new PostgresUpsert(connection, table, keys, columns);

    public override ChangeRows Changes(string? items) => new JoinedChangeRows(this, items);

    /// <summary>Looked up in an index, also where the server has not counted the table's rows yet.</summary>
    public override string OneOf(int parameter) => $"= ANY (?{parameter})";

    public override string Each(int parameter) => $"unnest(?{parameter}) AS listed(value)";

    public override IDisposable Snapshot() => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <summary>All writers hold one lock together, so that one who needs to be alone can ask for it alone.</summary>
    public override void Begin(bool alone = false)
    {
        _transaction = connection.BeginTransaction();
        try
        {
            Run($"SET LOCAL lock_timeout = {Number((long)patience.TotalMilliseconds)}; SELECT pg_advisory_xact_lock{(alone ? "" : "_shared")}({Number(key)})");
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    /// <summary>
    /// Sources share words. Two writers that add the same ones in another order would wait for each other for ever; so they
    /// add them one after the other.
    /// </summary>
    public override void BeginWords() => Run($"SELECT pg_advisory_xact_lock({Number(_wordsKey)})");

    public override void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    /// <summary>With the connection the server undoes the transaction itself.</summary>
    public override void Rollback()
    {
        var transaction = _transaction;
        _transaction = null;
        if (transaction is null || IsLost)
            return;
        transaction.Rollback();
        transaction.Dispose();
    }

    public override IReadOnlyList<string>? FaultsOfForm() => null;

    public override void Renumber(string table) => Run(
        $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), GREATEST((SELECT MAX(id) FROM {table}), 1))");

    /// <summary>A plain vacuum would leave the old bytes in the tables' files until something needs the room.</summary>
    public override bool Erase(IEnumerable<string> tables)
    {
        try
        {
            Run($"SET lock_timeout = {Number((long)patience.TotalMilliseconds)}");
            foreach (var table in tables)
                Run($"VACUUM FULL {table}");
            return true;
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    /// <summary>A lock of this session, released when the result is disposed or the session ends; null when another has it.</summary>
    public IDisposable? TryLock(long number)
    {
        using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock({Number(number)})", connection);
        return command.ExecuteScalar() is true ? new SessionLock(this, number) : null;
    }

    public override void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class SessionLock(PostgresStoreConnection session, long number) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                if (!session.IsLost)
                    session.Run($"SELECT pg_advisory_unlock({Number(number)})");
            }
            catch (NpgsqlException)
            {
                // The session is gone, and the lock with it.
            }
        }
    }
}
