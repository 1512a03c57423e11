using Parquet;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Exporting;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store.Exporting;

public abstract class ExportTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : ExportTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : ExportTests(StoreKind.Postgres);

    private string Folder => InFolder("export");

    [Fact]
    public async Task Csv_HoldsEveryTable_OfItsOwnerOnly_AndNobodysName()
    {
        var store = await FilledAsync();

        var written = await store.Keeping.ExportAsync(Folder, ExportFormat.Csv, Stop);

        Assert.Equal(ExportTable.All.Select(t => $"{t.Name}.csv"), written.Select(w => w.File));
        var files = Directory.GetFiles(Folder);
        Assert.Equal(written.Select(w => w.File).Order(StringComparer.Ordinal), files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(BelongsToItsOwner(Folder));
        Assert.All(files, file => Assert.True(BelongsToItsOwner(file)));
        Assert.All(files, file => Assert.DoesNotContain("Example", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain(":person:a1", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Equal([3, 6, 9, 3, 2, 1, 2, 1, 1, 1], written.Select(w => w.Rows));
    }

    [Fact]
    public async Task Csv_Cells_AreTypedAndHarmless()
    {
        var store = await FilledAsync();
        await store.Keeping.ExportAsync(Folder, ExportFormat.Csv, Stop);

        var items = await File.ReadAllLinesAsync(Path.Combine(Folder, "items.csv"), Stop);
        Assert.StartsWith("id,key,title,url,level,type,project,team,status,assignee,", items[0], StringComparison.Ordinal);
        Assert.StartsWith("harbour:item:1,PAY-1,\"'=HYPERLINK(\"\"http://evil.example\"\")\",,leaf,harbour:type:1,", items[1], StringComparison.Ordinal);
        Assert.Contains(",api ux,,2026-03-02T10:00:00.000Z,2026-03-03T09:00:00.000Z,2026-04-02,1.5,false,none,", items[1], StringComparison.Ordinal);
        var changes = await File.ReadAllLinesAsync(Path.Combine(Folder, "changes.csv"), Stop);
        Assert.Contains(changes, line => line.StartsWith("harbour:item:1,0,1,status,status,harbour:status:1,harbour:status:2,To do,Doing", StringComparison.Ordinal));
        var comments = await File.ReadAllLinesAsync(Path.Combine(Folder, "comments.csv"), Stop);
        Assert.Matches(@"^harbour:item:1,0,2026-03-02T13:00:00\.000Z,harbour:person:\d+,40$", comments[1]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public async Task Csv_ATextThatASpreadsheetWouldRun_GetsAnApostrophe(string title)
    {
        var store = await FilledAsync();
        var item = StoreWorld.Item("harbour", 1);
        await store.WriteAsync(
            w => w.WritePage(w.Runs.Source("harbour", "jira-cloud", "x"), new() { Items = [item with { Item = item.Item with { Title = title } }], Seen = new() }, "shape", 1), Stop);

        await store.Keeping.ExportAsync(Folder, ExportFormat.Csv, Stop);

        Assert.Contains($"'{title}", await File.ReadAllTextAsync(Path.Combine(Folder, "items.csv"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_HoldsTheSameAsTheStore()
    {
        var store = await FilledAsync();
        var written = await store.Keeping.ExportAsync(Folder, ExportFormat.Parquet, Stop);

        Assert.Equal([3, 6, 9, 3, 2, 1, 2, 1, 1, 1], written.Select(w => w.Rows));
        await using var reader = await ParquetReader.CreateAsync(Path.Combine(Folder, "items.parquet"), cancellationToken: Stop);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(3, group.RowCount);
        Parquet.Schema.DataField Field(string name) => reader.Schema.DataFields.Single(f => f.Name == name);
        var keys = new string?[3];
        await group.ReadAsync(Field("key"), keys!, cancellationToken: Stop);
        Assert.Equal(["PAY-1", "PAY-2", "PAY-3"], keys);
        var created = new DateTime?[3];
        await group.ReadAsync<DateTime>(Field("created"), created, cancellationToken: Stop);
        Assert.Equal(StoreWorld.Start.AddHours(1).UtcDateTime, created[0]);
        var estimates = new double?[3];
        await group.ReadAsync<double>(Field("estimate"), estimates, cancellationToken: Stop);
        Assert.Equal([1.5, 2.5, 3.5], estimates);
        var absent = new DateTime?[3];
        await group.ReadAsync<DateTime>(Field("absent_since"), absent, cancellationToken: Stop);
        Assert.Equal([null, null, null], absent);
    }

    [Fact]
    public async Task Parquet_OfAnEmptyStore_HasItsColumns()
    {
        await (await OpenAsync()).Keeping.ExportAsync(Folder, ExportFormat.Parquet, Stop);

        await using var reader = await ParquetReader.CreateAsync(Path.Combine(Folder, "changes.parquet"), cancellationToken: Stop);
        Assert.Equal(ExportTable.All.Single(t => t.Name == "changes").Columns.Select(c => c.Name), reader.Schema.DataFields.Select(f => f.Name));
    }

    [Fact]
    public async Task AFolderThatHoldsSomething_IsLeftAlone()
    {
        var store = await FilledAsync();
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "mine.txt"), "mine", Stop);

        var failure = await Assert.ThrowsAsync<StoreException>(() => store.Keeping.ExportAsync(Folder, ExportFormat.Csv, Stop));

        Assert.Contains("not empty", failure.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Folder));
    }

    [Fact]
    public async Task AnExportThatFails_LeavesNothing()
    {
        var store = await FilledAsync();
        Place.Run("ALTER TABLE team RENAME TO gone");

        await Assert.ThrowsAsync<StoreException>(() => store.Keeping.ExportAsync(Folder, ExportFormat.Csv, Stop));

        Assert.False(Directory.Exists(Folder));
    }

    private async Task<WorkStore> FilledAsync()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        return store;
    }
}
