using Microsoft.Data.Sqlite;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Store;

public sealed class StoreFileTests : IDisposable
{
    private readonly TestIngest _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task ANewStore_BelongsToItsOwnerOnly()
    {
        await using var jira = new FakeCloud();
        jira.Issue(1);
        await _ingest.RunAsync(TestIngest.Cloud(jira));

        var files = Directory.GetFiles(_ingest.Place.Folder);

        Assert.Equal(["store.db", "store.db-shm", "store.db-wal"], files.Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task AStoreOfANewerProgram_IsLeftAlone()
    {
        _ingest.Place.Run("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('ProductProcess.Ingest.Store.Migrations.9999_future.sql', '2030-01-01')");

        var failure = await FailsAsync(_ingest.Place.Location);

        Assert.Contains("a newer productprocess has written it (9999_future.sql)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Use that version", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoStore_SaysSo()
    {
        var path = System.IO.Path.Combine(_ingest.Place.Folder, "notes.txt");
        await File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat("Dear diary, ", 500)), TestContext.Current.CancellationToken);

        Assert.Contains("it is not a store", (await FailsAsync(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADamagedFile_SaysSo()
    {
        var path = System.IO.Path.Combine(_ingest.Place.Folder, "damaged.db");
        (await WorkStore.OpenAsync(path, TimeProvider.System, TestContext.Current.CancellationToken)).Dispose();
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes.AsSpan(100, 4000).Fill(0x5A);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        Assert.Contains("it is damaged", (await FailsAsync(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatCannotBeMade_SaysSo()
    {
        var blocked = System.IO.Path.Combine(_ingest.Place.Folder, "file");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);

        var failure = await FailsAsync(System.IO.Path.Combine(blocked, "store.db"));

        Assert.Contains("it cannot be made", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherProgramWriting_IsWaitedForAndThenSaid()
    {
        using var other = new SqliteConnection($"Data Source={_ingest.Place.Location};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        hold.ExecuteNonQuery();

        var failure = await Assert.ThrowsAsync<StoreException>(() => _ingest.Store.BeginBriefingAsync(
            new BriefingKey("a", "b", "c", "d"), TestContext.Current.CancellationToken));

        Assert.Contains("another program is writing to it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadingGoesOn_WhileAnotherWrites()
    {
        using var other = new SqliteConnection($"Data Source={_ingest.Place.Location};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        hold.ExecuteNonQuery();

        Assert.Equal(0, (await _ingest.LogAsync()).Items.Count);
    }

    private static Task<StoreException> FailsAsync(string path) => Assert.ThrowsAsync<StoreException>(
        () => WorkStore.OpenAsync(path, TimeProvider.System, TestContext.Current.CancellationToken));
}
