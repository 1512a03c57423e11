using System.Data.Common;
using DbUp;
using DbUp.Builder;
using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>A store in one file: made for its owner only, opened with the settings that make it fast and safe.</summary>
/// <param name="path">Where it is.</param>
/// <param name="patience">How long to wait while another program writes.</param>
internal sealed class SqliteDatabase(string path, TimeSpan patience) : StoreDatabase
{
    public override string Location { get; } = Path.GetFullPath(path);

    public override bool Exists => File.Exists(Location);

    public override bool IsFile => true;

    public override StoreAccess Access => new(IsServer: false, $"Data Source={Location}");

    protected override StoreSchema Schema { get; } = new("ProductProcess.Ingest.Store.Migrations.");

    private string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Location,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
    }.ConnectionString;

    /// <summary>SQLite gives its companion files (-wal, -shm) the permissions of this one.</summary>
    public override void Create()
    {
        if (!Exists)
        {
            Make(() =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
                OwnedFile.Open(Location, FileMode.CreateNew).Dispose();
            });
        }
    }

    public override StoreConnection Open() => new SqliteStoreConnection(OpenRaw());

    /// <summary>The lock is the operating system's, on a file beside the store: it ends with its process, however that ends.</summary>
    public override IDisposable? Claim(string name, StoreConnection writer)
    {
        var folder = $"{Location}-claims";
        Make(() => OwnedFile.CreateFolder(folder));
        try
        {
            return OwnedFile.Open(Path.Combine(folder, Uri.EscapeDataString(name)), FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public override StoreException Explain(DbException cause) => SqliteFailures.Of(Location, (SqliteException)cause);

    public override IReadOnlyList<string> Taken()
    {
        using var connection = OpenRaw();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'SchemaVersions'";
        var taken = new List<string>();
        if ((long)command.ExecuteScalar()! == 0)
            return taken;
        command.CommandText = "SELECT ScriptName FROM SchemaVersions";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            taken.Add(reader.GetString(0));
        return taken;
    }

    /// <summary>Into an empty file, as of one instant, while others write.</summary>
    public void CopyTo(string file)
    {
        using var connection = Open();
        using var copy = connection.Prepare("VACUUM INTO ?1");
        copy.Run(file);
    }

    protected override UpgradeEngineBuilder Upgrader() => DeployChanges.To.SqliteDatabase(ConnectionString);

    private void Make(Action make)
    {
        try
        {
            make();
        }
        catch (IOException) when (Exists)
        {
            // Another program has made it a moment ago.
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Location, "it cannot be made.", "Check that this user may write to the folder.", cause);
        }
    }

    private SqliteConnection OpenRaw()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            using var settings = connection.CreateCommand();
            settings.CommandText = $"""
                PRAGMA busy_timeout = {(int)patience.TotalMilliseconds};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = NORMAL;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -32768;
                PRAGMA mmap_size = 8388608;
                """;
            settings.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
