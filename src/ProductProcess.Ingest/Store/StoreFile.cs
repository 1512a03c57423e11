using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store;

/// <summary>The database file: made for its owner only, opened with the settings that make it fast and safe.</summary>
/// <param name="path">Where it is.</param>
/// <param name="patience">How long to wait while another program writes.</param>
internal sealed class StoreFile(string path, TimeSpan patience)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
    }.ConnectionString;

    /// <summary>SQLite gives its companion files (-wal, -shm) the permissions of this one.</summary>
    public void Create()
    {
        if (File.Exists(Path))
            return;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerOnly;
            using var made = new FileStream(Path, options);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Path, "it cannot be made.", "Check that this user may write to the folder.", cause);
        }
    }

    public StoreConnection Open() => new SqliteStoreConnection(OpenRaw());

    public SqliteConnection OpenRaw()
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
                PRAGMA cache_size = -65536;
                PRAGMA mmap_size = 268435456;
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
