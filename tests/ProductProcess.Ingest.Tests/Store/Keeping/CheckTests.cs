using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store.Keeping;

public abstract class CheckTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : CheckTests(StoreKind.Sqlite)
    {
        [Fact]
        public async Task ADamagedPage_IsFound()
        {
            var store = await OpenAsync();
            await StoreWorld.WriteAsync(store, items: 400);
            store.Dispose();
            var root = long.Parse(Assert.Single(Place.Rows("SELECT rootpage FROM sqlite_master WHERE name = 'quarantine_item'")), System.Globalization.CultureInfo.InvariantCulture);
            Place.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            using (var file = File.OpenHandle(Place.Location, FileMode.Open, FileAccess.ReadWrite))
                RandomAccess.Write(file, new byte[12], (root * 4096) - 12);

            var lines = await (await OpenAsync()).Keeping.CheckAsync(Stop);

            var form = Assert.Single(lines, line => line.What == "form of the file");
            Assert.True(form.Faults > 0);
            Assert.Contains(form.Details, detail => detail.Contains("quarantine_item", StringComparison.Ordinal));
        }
    }

    public sealed class OnPostgres() : CheckTests(StoreKind.Postgres);

    [Fact]
    public async Task AWholeStore_HasNoFaults()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        await StoreWorld.WriteAsync(store, "yard");

        var lines = await store.Keeping.CheckAsync(Stop);

        Assert.All(lines, line => Assert.Equal(0, line.Faults));
        Assert.Equal(18, Assert.Single(lines, line => line.What == "change: entries that are there").Looked);
    }

    [Theory]
    [InlineData("DELETE FROM word WHERE text = 'Doing'", "change: words that are known", 3)]
    [InlineData("UPDATE item SET assignee = 99999 WHERE key = 'PAY-1'", "item: words that are known", 1)]
    [InlineData("DELETE FROM item WHERE key = 'PAY-3'", "comment: items that are there", 1)]
    [InlineData("DELETE FROM history WHERE entry = 1", "change: entries that are there", 3)]
    [InlineData("DELETE FROM history WHERE entry = 0", "history: numbered without gaps", 3)]
    [InlineData("UPDATE history SET at = at + 99999999 WHERE entry = 0", "history: in order of time", 3)]
    [InlineData("UPDATE comment SET entry = 4", "comment: numbered without gaps", 3)]
    [InlineData("DELETE FROM source", "project: sources that are there", 1)]
    [InlineData("UPDATE word SET text = 'x' WHERE id = 0", "word: the empty word", 1)]
    public async Task WhatIsBroken_IsFoundAndCounted(string damage, string what, long faults)
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        Place.Run(damage);

        var lines = await store.Keeping.CheckAsync(Stop);

        Assert.Equal(faults, Assert.Single(lines, line => line.What == what).Faults);
    }
}
