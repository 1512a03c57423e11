using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LinearSyncTests : IAsyncLifetime
{
    private readonly FakeLinear _linear = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _linear.DisposeAsync();
    }

    [Fact]
    public async Task FirstRun_ReadsEverything()
    {
        for (var n = 1; n <= 300; n++)
            _linear.Issue(n).Moved("s-doing", _linear.Now.AddDays(-10));

        var result = await _ingest.RunAsync(TestIngest.Linear(_linear));

        Assert.Equal((300, 300, 300, 0), (result.Items.Asked, result.Items.Returned, result.Items.New, result.Items.Quarantined));
        var counts = Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));
        Assert.Equal((300, 300, 300), (counts.Items, counts.HistoryEntries, counts.ChangeItems));
        Assert.Equal(["PAY"], counts.Projects);
        Assert.Equal("acme", result.Version);
        var log = await _ingest.LogAsync();
        Assert.Equal("PAY-1", log.Items.Key[0]);
        Assert.Equal("quay:status:s-doing", log.Lexicon[log.Items.Status[0]]);
        Assert.Equal("quay:person:u-bob", log.Lexicon[log.Changes.Actor[0]]);
    }

    [Fact]
    public async Task SecondRun_NothingMoved_DownloadsNothing()
    {
        for (var n = 1; n <= 60; n++)
            _linear.Issue(n);
        await _ingest.RunAsync(TestIngest.Linear(_linear));
        var before = await _ingest.ContentAsync();
        _linear.Now += TimeSpan.FromHours(1);
        _linear.Forget();

        var result = await _ingest.RunAsync(TestIngest.Linear(_linear));

        Assert.Equal((0, 0), (result.Items.Asked, result.Items.New));
        Assert.Empty(_linear.Asked("Issues"));
        Assert.Equal(before, await _ingest.ContentAsync());
    }

    [Fact]
    public async Task SecondRun_OneItemMoved_DownloadsExactlyThatItem()
    {
        for (var n = 1; n <= 30; n++)
            _linear.Issue(n).Updated(_linear.Now.AddHours(-2));
        await _ingest.RunAsync(TestIngest.Linear(_linear));
        _linear.Now += TimeSpan.FromHours(1);
        _linear.Issues[6].Moved("s-done", _linear.Now.AddMinutes(-5), type: "completed").Updated(_linear.Now.AddMinutes(-5));
        _linear.Forget();

        var result = await _ingest.RunAsync(TestIngest.Linear(_linear));

        Assert.Equal((1, 1, 0, 1, 29), (result.Items.Asked, result.Items.Returned, result.Items.New, result.Items.Changed, result.Items.Unchanged));
        var asked = Assert.Single(_linear.Asked("Issues")).Json["variables"]!;
        Assert.Equal("""{"id":{"in":["issue-0007"]}}""", asked["filter"]!.ToJsonString());
        var log = await _ingest.LogAsync();
        Assert.Equal("quay:status:s-done", log.Lexicon[log.Items.Status[6]]);
    }
}
