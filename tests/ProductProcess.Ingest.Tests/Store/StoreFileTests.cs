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

        var files = Directory.GetFiles(_ingest.Folder);

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
        StoreText.Run(_ingest.Path, "INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('ProductProcess.Ingest.Store.Migrations.9999_future.sql', '2030-01-01')");

        var failure = await FailsAsync(_ingest.Path);

        Assert.Contains("a newer productprocess has written it (9999_future.sql)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Use that version", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoStore_SaysSo()
    {
        var path = System.IO.Path.Combine(_ingest.Folder, "notes.txt");
        await File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat("Dear diary, ", 500)), TestContext.Current.CancellationToken);

        Assert.Contains("it is not a store", (await FailsAsync(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADamagedFile_SaysSo()
    {
        var path = System.IO.Path.Combine(_ingest.Folder, "damaged.db");
        (await WorkStore.OpenAsync(path, TimeProvider.System, TestContext.Current.CancellationToken)).Dispose();
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes.AsSpan(100, 4000).Fill(0x5A);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        Assert.Contains("it is damaged", (await FailsAsync(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatCannotBeMade_SaysSo()
    {
        var blocked = System.IO.Path.Combine(_ingest.Folder, "file");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);

        var failure = await FailsAsync(System.IO.Path.Combine(blocked, "store.db"));

        Assert.Contains("it cannot be made", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherProgramWriting_IsWaitedForAndThenSaid()
    {
        using var other = new SqliteConnection($"Data Source={_ingest.Path};Pooling=False");
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
        using var other = new SqliteConnection($"Data Source={_ingest.Path};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        hold.ExecuteNonQuery();

        Assert.Equal(0, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task AnUnknownScope_IsEmpty()
    {
        await using var jira = new FakeCloud();
        jira.Issue(1).Comments.Add(FakeJson.Comment("1", jira.Now, 3, cloud: true));
        await _ingest.RunAsync(TestIngest.Cloud(jira));

        foreach (var scope in new[] { new StoreScope(["nowhere"], []), new StoreScope([], ["NOPE"]) })
        {
            var log = await _ingest.Store.ReadLogAsync(scope, TestContext.Current.CancellationToken);
            Assert.Equal((0, 0, 0), (log.Items.Count, log.Changes.Count, log.Comments.Count));
            Assert.Equal([0], log.Changes.Start);
        }
    }

    [Fact]
    public async Task TwoSources_AreReadAndCountedApart()
    {
        await using var cloud = new FakeCloud();
        await using var server = new FakeDataCenter();
        cloud.Issue(1).Moved("1", "10000", "10002", cloud.Now);
        server.Issue(1).Moved("1", "10000", "10002", server.Now).Moved("2", "10002", "10004", server.Now.AddMinutes(1));
        server.Issue(2);
        await _ingest.RunAsync(TestIngest.Cloud(cloud));
        await _ingest.RunAsync(TestIngest.DataCenter(server));

        var counts = await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken);
        Assert.Equal([("harbour", 1, 1), ("yard", 2, 2)], counts.Select(c => (c.Name, c.Items, c.HistoryEntries)));
        Assert.Equal(3, (await _ingest.LogAsync()).Items.Count);
        var yard = await _ingest.Store.ReadLogAsync(new StoreScope(["yard"], ["pay"]), TestContext.Current.CancellationToken);
        Assert.Equal((2, 2), (yard.Items.Count, yard.Changes.Count));
        Assert.All(yard.Statuses, s => Assert.StartsWith("yard:", s.Id, StringComparison.Ordinal));
    }

    private static Task<StoreException> FailsAsync(string path) => Assert.ThrowsAsync<StoreException>(
        () => WorkStore.OpenAsync(path, TimeProvider.System, TestContext.Current.CancellationToken));
}
