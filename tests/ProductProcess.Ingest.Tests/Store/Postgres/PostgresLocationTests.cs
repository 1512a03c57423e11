using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Postgres;

namespace ProductProcess.Ingest.Tests.Store.Postgres;

public sealed class PostgresLocationTests
{
    [Theory]
    [InlineData("postgres://ann@db.example:5433/work", "postgres://ann@db.example:5433/work")]
    [InlineData("postgresql://ann:pa%40ss@db.example/work", "postgres://ann@db.example:5432/work")]
    [InlineData("POSTGRES://db.example/work?sslmode=require&search_path=pp", "postgres://db.example:5432/work?search_path=pp")]
    [InlineData("Host=db.example;Username=ann;Password=pa@ss;Database=work", "postgres://ann@db.example:5432/work")]
    [InlineData("server=db.example;port=6000;user id=ann;database=work", "postgres://ann@db.example:6000/work")]
    public void Location_IsReadInEveryForm_AndShownWithoutItsPassword(string location, string shown)
    {
        Assert.True(PostgresLocation.Means(location));
        Assert.Equal(shown, PostgresLocation.Read(location).ToString());
    }

    [Fact]
    public void Password_IsUnescapedAndKept() =>
        Assert.Equal("pa@ss", PostgresLocation.Read("postgresql://ann:pa%40ss@db.example/work").Settings.Password);

    [Theory]
    [InlineData("store.db")]
    [InlineData("/var/lib/productprocess/store.db")]
    [InlineData("C:\\data\\host.db")]
    [InlineData("my host = here.db")]
    public void AFile_IsNoServer(string location) => Assert.False(PostgresLocation.Means(location));

    [Theory]
    [InlineData("postgres://ann:hunter2@db example/work")]
    [InlineData("postgres://ann:hunter2@db.example:port/work")]
    [InlineData("postgres://ann:hunter2@db.example/work?nonsense=1")]
    [InlineData("Host=db.example;Password=hunter2;Nonsense=1")]
    [InlineData("Host=;Password=hunter2")]
    public async Task AnAddressThatCannotBeRead_IsNotRepeated(string location)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(
            () => WorkStore.OpenAsync(location, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("postgres://user@host:port/database", failure.NextStep, StringComparison.Ordinal);
    }
}
