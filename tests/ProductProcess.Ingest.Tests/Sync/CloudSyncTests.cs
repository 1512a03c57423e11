using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudSyncTests
{
    [Fact]
    public async Task FirstRun_ReadsEverything()
    {
        await using var jira = new FakeCloud();
        using var ingest = new TestIngest();
        for (var id = 1; id <= 250; id++)
            jira.Issue(id).Moved($"{id}00", "10000", "10002", jira.Now.AddDays(-10));

        var result = await ingest.RunAsync(TestIngest.Cloud(jira));

        Assert.Equal(250, result.Items.New);
        Assert.Equal(250, result.Items.Returned);
        var counts = Assert.Single(await ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
        Assert.Equal((250, 250, 250, 0), (counts.Items, counts.HistoryEntries, counts.ChangeItems, counts.Quarantined));
        Assert.Equal(jira.Now, counts.ReadAt);
        Assert.Equal(["PAY"], counts.Projects);
    }
}
