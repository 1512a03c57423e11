using ProductProcess.Ingest.Store;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class StoreTableTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : StoreTableTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : StoreTableTests(StoreKind.Postgres);

    [Fact]
    public async Task EveryTableAndColumn_IsKnownToWhoeverWorksOnAll()
    {
        await OpenAsync();

        var found = Place.Tables().Where(t => !t.StartsWith("sqlite_", StringComparison.Ordinal) && !t.Equals("schemaversions", StringComparison.OrdinalIgnoreCase));

        Assert.Equal(StoreTable.All.Select(t => t.Name).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        foreach (var table in StoreTable.All)
        {
            using var connection = Place.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table.Name}";
            using var reader = await command.ExecuteReaderAsync(Stop);
            Assert.Equal(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName), table.Columns);
            Assert.All(table.Words, word => Assert.Contains(word, table.Columns));
        }
    }

    [Fact]
    public void EveryStep_IsThereForEveryDatabase()
    {
        string[] Steps(string folder) => [.. new StoreSchema($"ProductProcess.Ingest.Store.Migrations.{folder}").Steps.Select(s => s.Replace("Postgres.", "", StringComparison.Ordinal))];

        Assert.NotEmpty(Steps(""));
        Assert.Equal(Steps(""), Steps("Postgres."));
    }
}
