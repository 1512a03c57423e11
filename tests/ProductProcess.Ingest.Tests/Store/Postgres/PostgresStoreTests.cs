using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store.Postgres;

public sealed class PostgresStoreTests() : StoreTestBase(StoreKind.Postgres)
{
    [Fact]
    public async Task AStoreOfANewerProgram_IsLeftAlone()
    {
        await OpenAsync();
        Place.Run("INSERT INTO schemaversions (scriptname, applied) VALUES ('ProductProcess.Ingest.Store.Migrations.Postgres.9999_future.sql', '2030-01-01')");

        var failure = await Assert.ThrowsAsync<StoreException>(() => OpenAsync());

        Assert.Contains("a newer productprocess has written it (Postgres.9999_future.sql)", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the server does not let this user in", "PGPASSWORD", "wrong", "postgres")]
    [InlineData("there is no such database", "createdb", "secret", "nowhere")]
    public async Task ADatabaseThatCannotBeOpened_SaysWhyAndNamesNoPassword(string what, string next, string password, string database)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(PostgresServer.Shared.Address(database, "public", password)));

        Assert.Contains(what, failure.Message, StringComparison.Ordinal);
        Assert.Contains(next, failure.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain($":{password}@", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal($"postgres://tester@127.0.0.1:{PostgresServer.Shared.Port}/{database}?search_path=public", failure.Location);
    }

    [Fact]
    public async Task NobodyAnswers_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => OpenAsync("postgres://tester@127.0.0.1:1/postgres"));

        Assert.Contains("nobody answers there", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASchemaThatIsNotThere_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(PostgresServer.Shared.Address("postgres", "nowhere")));

        Assert.Contains("no schema of its search path exists", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConnectionLostBetweenUses_IsMadeAnew()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        await StoreWorld.ContentAsync(store);
        PostgresServer.Shared.Disconnect(Place.Location);

        Assert.Equal(3, (await store.ReadLogAsync(StoreScope.Everything, Stop)).Items.Count);
        await StoreWorld.WriteAsync(store, items: 5);
        Assert.Equal(5, (await store.ReadLogAsync(StoreScope.Everything, Stop)).Items.Count);
    }

    [Fact]
    public async Task AConnectionLostWithinATransaction_UndoesAllOfIt_AndTheNextUseWorks()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        var before = await StoreWorld.ContentAsync(store);

        var failure = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(
            w =>
            {
                var source = w.Runs.Source("harbour", "jira-cloud", "moved");
                w.WritePage(source, StoreWorld.Page("harbour", Enumerable.Range(1, 50)), "shape", 2);
                PostgresServer.Shared.Disconnect(Place.Location);
                w.SaveCursor(source, "items", new StreamCursor("*", "shape", 9, null, null));
            },
            Stop));

        Assert.Contains("what was under way is undone", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreWorld.ContentAsync(store));
        await StoreWorld.WriteAsync(store, items: 50);
        Assert.Equal(["50"], Place.Rows("SELECT COUNT(*) FROM item"));
    }

    [Fact]
    public async Task AnotherProgramHoldsTheStore_IsWaitedForAndThenSaid()
    {
        var (one, two) = (await OpenAsync(), await OpenAsync());
        var failure = await one.WriteAsync(
            w =>
            {
                w.Runs.Source("harbour", "jira-cloud", "x");
                return Assert.ThrowsAsync<StoreException>(() => two.WriteAsync(v => v.Runs.Source("harbour", "jira-cloud", "y"), Stop)).GetAwaiter().GetResult();
            },
            Stop);

        Assert.Contains("another program is writing to it", failure.Message, StringComparison.Ordinal);
        await two.WriteAsync(v => v.Runs.Source("harbour", "jira-cloud", "y"), Stop);
        Assert.Equal(["harbour|y"], Place.Rows("SELECT name, url FROM source"));
    }

    [Fact]
    public async Task WhatIsReadFromTrackers_IsTheSameAsInAFile()
    {
        await using var cloud = new FakeCloud();
        await using var server = new FakeDataCenter();
        for (var id = 1; id <= 120; id++)
        {
            cloud.Issue(id).Moved($"{id}", "10000", "10002", cloud.Now.AddDays(-3)).Comments.Add(FakeJson.Comment($"{id}", cloud.Now, 3, cloud: true));
            server.Issue(id).Moved($"{id}", "10000", "10002", server.Now.AddDays(-3));
        }

        using var file = new TestIngest();
        using var here = new TestIngest(on: StoreKind.Postgres);
        foreach (var ingest in new[] { file, here })
        {
            for (var run = 0; run < 2; run++)
            {
                await ingest.RunAsync(TestIngest.Cloud(cloud));
                await ingest.RunAsync(TestIngest.DataCenter(server));
            }
        }

        Assert.Equal(await file.ContentAsync(), await here.ContentAsync());
        Assert.Equal(
            await file.Store.CountsAsync(StoreScope.Everything, Stop),
            await here.Store.CountsAsync(StoreScope.Everything, Stop),
            (a, b) => a with { Projects = [], ReadAt = null } == b with { Projects = [], ReadAt = null });
    }
}
