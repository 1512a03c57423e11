using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ProductProcess.Tests.Shared;

/// <summary>A place for one store, gone afterwards, and a look into it from outside.</summary>
public sealed class StorePlace : IDisposable
{
    public StorePlace(StoreKind kind)
    {
        Kind = kind;
        Folder = Directory.CreateTempSubdirectory("store-tests-").FullName;
        Location = kind == StoreKind.Sqlite ? Path.Combine(Folder, "store.db") : PostgresServer.Shared.NewSchema();
    }

    public StoreKind Kind { get; }

    /// <summary>A folder of its own; a store of files lies in it.</summary>
    public string Folder { get; }

    /// <summary>What a user writes after --store.</summary>
    public string Location { get; }

    /// <summary>Every table, as text values.</summary>
    public IReadOnlyList<string> Tables() => Rows(Kind == StoreKind.Sqlite
        ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name COLLATE \"C\"");

    /// <summary>Tables with a text that holds one of these words.</summary>
    public IReadOnlyList<string> TablesWith(params string[] words) =>
        [.. Tables().Where(table => Rows($"SELECT * FROM {table}").Any(row => words.Any(w => row.Contains(w, StringComparison.Ordinal))))];

    /// <summary>Each row as one text.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>From now on no row can be added to a table.</summary>
    public void Break(string table) => Run(Kind == StoreKind.Sqlite
        ? $"CREATE TRIGGER broken BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END"
        : $"""
            CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''broken''; END';
            CREATE TRIGGER broken BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION broken();
            """);

    public void Mend(string table) => Run(Kind == StoreKind.Sqlite ? "DROP TRIGGER broken" : $"DROP TRIGGER broken ON {table}; DROP FUNCTION broken()");

    /// <summary>A connection beside the store's own.</summary>
    public DbConnection Open()
    {
        DbConnection connection = Kind == StoreKind.Sqlite
            ? new SqliteConnection($"Data Source={Location};Pooling=False")
            : new NpgsqlConnection(PostgresServer.Shared.Direct(Location));
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        if (Kind == StoreKind.Postgres)
            PostgresServer.Shared.Drop(Location);
        Directory.Delete(Folder, recursive: true);
    }
}
