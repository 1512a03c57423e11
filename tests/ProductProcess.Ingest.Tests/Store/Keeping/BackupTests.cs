using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Keeping;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store.Keeping;

public abstract class BackupTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : BackupTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : BackupTests(StoreKind.Postgres);

    [Fact]
    public async Task ABackup_IsAStoreWithTheSameContent_OfItsOwnerOnly()
    {
        var store = await FilledAsync();

        await store.Keeping.BackupAsync(InFolder("backup.db"), Stop);

        Assert.True(BelongsToItsOwner(InFolder("backup.db")));
        Assert.Empty(Directory.GetFiles(Place.Folder, "*.partial*"));
        await AssertSameAsync(store, await OpenAsync(InFolder("backup.db")));
    }

    [Fact]
    public async Task ABackupWhileAnotherWrites_HoldsWholeTransactions()
    {
        var store = await FilledAsync();
        using var written = new SemaphoreSlim(0);
        var writing = Task.Run(
            async () =>
            {
                for (var n = 4; n <= 60; n++)
                {
                    await StoreWorld.WriteAsync(store, items: n);
                    written.Release();
                }
            },
            Stop);
        await written.WaitAsync(Stop);

        await (await OpenAsync()).Keeping.BackupAsync(InFolder("backup.db"), Stop);
        await writing;

        var backup = await OpenAsync(InFolder("backup.db"));
        Assert.All(await backup.Keeping.CheckAsync(Stop), line => Assert.Equal(0, line.Faults));
        Assert.InRange((await backup.ReadLogAsync(StoreScope.Everything, Stop)).Items.Count, 4, 60);
    }

    [Fact]
    public async Task AFileThatIsThere_IsNotOverwritten()
    {
        var store = await FilledAsync();
        await File.WriteAllTextAsync(InFolder("mine.txt"), "mine", Stop);

        var failure = await Assert.ThrowsAsync<StoreException>(() => store.Keeping.BackupAsync(InFolder("mine.txt"), Stop));

        Assert.Contains("overwrites nothing", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(InFolder("mine.txt"), Stop));
    }

    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task ACopy_HoldsTheSame_AndGoesOnWhereTheFirstStood(StoreKind to)
    {
        var store = await FilledAsync();
        using var place = new StorePlace(to);
        using var copy = await WorkStore.OpenAsync(place.Location, TimeProvider.System, Stop);

        await store.Keeping.CopyAsync(copy, Stop);

        await AssertSameAsync(store, copy);
        foreach (var opened in new[] { store, copy })
            await StoreWorld.WriteAsync(opened, "quay", 7);
        await AssertSameAsync(store, copy);
    }

    [Fact]
    public async Task AStoreThatHoldsSomething_TakesNoCopy()
    {
        var store = await FilledAsync();
        var other = await OpenAsync(InFolder("other.db"));
        await StoreWorld.WriteAsync(other, "quay", 1);

        var failure = await Assert.ThrowsAsync<StoreException>(() => store.Keeping.CopyAsync(other, Stop));

        Assert.Contains("something is stored there already", failure.Message, StringComparison.Ordinal);
    }

    private async Task<WorkStore> FilledAsync()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        await StoreWorld.WriteAsync(store, "yard", 5);
        var key = new BriefingKey("payments", "2026-09", "en", "abc");
        await store.BeginBriefingAsync(key, Stop);
        await store.FinishBriefingAsync(key, "/facts.json", Stop);
        await store.Keeping.ForgetPersonAsync("yard:person:b2", Stop);
        return store;
    }

    private static async Task AssertSameAsync(WorkStore one, WorkStore two)
    {
        Assert.Equal(await StoreWorld.ContentAsync(one), await StoreWorld.ContentAsync(two));
        Assert.Equal(await one.PersonNamesAsync(Stop), await two.PersonNamesAsync(Stop));
        Assert.Equal(await one.BriefingsAsync(Stop), await two.BriefingsAsync(Stop));
        Assert.Equal(
            (await one.Keeping.CheckAsync(Stop)).Where(Tables).Select(line => (line.What, line.Looked, line.Faults)),
            (await two.Keeping.CheckAsync(Stop)).Where(Tables).Select(line => (line.What, line.Looked, line.Faults)));
    }

    /// <summary>Only a file has a form.</summary>
    private static bool Tables(CheckLine line) => line.What != "form of the file";
}
