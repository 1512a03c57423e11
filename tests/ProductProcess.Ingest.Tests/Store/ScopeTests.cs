using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class ScopeTests(StoreKind on) : IDisposable
{
    public sealed class OnSqlite() : ScopeTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : ScopeTests(StoreKind.Postgres);

    private readonly TestIngest _ingest = new(on: on);

    public void Dispose() => _ingest.Dispose();

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
}
