namespace ProductProcess.Ingest.Store;

/// <summary>How another library opens the database that a store lies in.</summary>
/// <param name="IsServer">PostgreSQL; otherwise a SQLite file.</param>
/// <param name="ConnectionString">May hold a password: never to be shown.</param>
public sealed record StoreAccess(bool IsServer, string ConnectionString)
{
    /// <summary>Keeps the password out of logs and messages.</summary>
    public override string ToString() => IsServer ? "PostgreSQL" : "SQLite";
}
