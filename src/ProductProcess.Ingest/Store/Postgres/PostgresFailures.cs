using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>What a PostgreSQL server reports, as something an operator can act on.</summary>
internal static class PostgresFailures
{
    public static StoreException Of(string location, DbException cause)
    {
        if (cause is not PostgresException told)
            return Unanswered(location, cause);
        var (what, next) = Told(told);
        return new StoreException(location, what, next, cause) { IsDamage = told.SqlState.StartsWith("XX", StringComparison.Ordinal) && told.SqlState != "XX000" };
    }

    private static (string What, string Next) Told(PostgresException told) => told.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            ($"the server does not let this user in: {told.MessageText}.", "Check the user name, and the password in PGPASSWORD or the password file."),
        PostgresErrorCodes.InvalidCatalogName =>
            ($"there is no such database: {told.MessageText}.", "Make it (createdb), or name another one."),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction =>
            ($"it may not be written to: {told.MessageText}.", "Let this user create and write tables in its schema."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.ObjectInUse =>
            ("another program is writing to it.", "Wait until it has finished, then run again."),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            ("another program wrote the same at the same time; nothing of this was stored.", "Run again."),
        PostgresErrorCodes.DiskFull => ("the server's disk is full.", "Make room, then run again."),
        PostgresErrorCodes.OutOfMemory => ("the server ran out of memory.", "Give it more, then run again."),
        PostgresErrorCodes.TooManyConnections => ("the server takes no more connections.", "Close some, or raise max_connections, then run again."),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            ("the server is stopping or starting; what was under way is undone.", "Wait until it is up, then run again."),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            ($"it is damaged: {told.MessageText}.", "Restore a backup of the database, or read the trackers again into a new one."),
        _ => ($"the database failed ({told.SqlState}): {told.MessageText}.", "Run again; if it stays so, report this message."),
    };

    /// <summary>The driver's own words name host and port; they never hold a password.</summary>
    private static StoreException Unanswered(string location, DbException cause) => cause.GetBaseException() switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } =>
            new(location, "nobody answers there.", "Check host and port, and that the server runs.", cause),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            new(location, "there is no such host.", "Check the host's name.", cause),
        TimeoutException => new(location, "the server did not answer in time.", "Check the network and the server, then run again.", cause),
        IOException or SocketException =>
            new(location, $"the connection was lost: {cause.Message}.", "Check that the server runs; the next use connects anew.", cause),
        _ => new(location, $"the database failed: {cause.Message}.", "Run again; if it stays so, report this message.", cause),
    };
}
