using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Sync;

public abstract class ResumeTests(StoreKind on) : IAsyncLifetime
{
    public sealed class OnSqlite() : ResumeTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : ResumeTests(StoreKind.Postgres);

    private readonly FakeCloud _cloud = new();
    private readonly FakeDataCenter _server = new();
    private readonly TestIngest _ingest = new(on: on);

    public ValueTask InitializeAsync()
    {
        for (var id = 1; id <= 450; id++)
        {
            _cloud.Issue(id).Moved($"{id}", "10000", "10002", _cloud.Now.AddDays(-3));
            _server.Issue(id).Moved($"{id}", "10000", "10002", _server.Now.AddDays(-3));
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _cloud.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task B11_CloudKilledBetweenPages_ResumesWithoutDownloadingPagesAgain()
    {
        await KillAfterAsync(TestIngest.Cloud(_cloud), 300);
        Assert.Equal(300, (await CountsAsync()).Items);
        _ingest.Reopen();
        _cloud.Now += TimeSpan.FromHours(1);
        _cloud.Forget();

        var result = await _ingest.RunAsync(TestIngest.Cloud(_cloud));

        Assert.Equal((150, 150, 0), (result.Items.Asked, result.Items.New, result.Items.Changed));
        var downloaded = _cloud.To("/issue/bulkfetch").SelectMany(r => r.Json["issueIdsOrKeys"]!.AsArray()).Select(i => i!.GetValue<string>());
        Assert.Equal(Enumerable.Range(301, 150).Select(id => $"{id}"), downloaded);
        await AssertWholeAsync();
    }

    [Fact]
    public async Task B11_DataCenterKilledBetweenPages_ResumesAfterTheLastStoredItem()
    {
        await KillAfterAsync(TestIngest.DataCenter(_server), 200);
        _ingest.Reopen();
        _server.Now += TimeSpan.FromHours(1);
        _server.Forget();
        var told = new List<SyncProgress>();

        var result = await _ingest.RunAsync(TestIngest.DataCenter(_server), new Told(told));

        Assert.Equal((250, 250), (result.Items.Asked, result.Items.New));
        Assert.Contains("id > 200 ", _server.To("/search").ElementAt(1).Jql, StringComparison.Ordinal);
        Assert.Equal(250, told.First(p => p.Stream == "items").Done);
        await AssertWholeAsync();
    }

    [Fact]
    public async Task B11_WhatMovesWhileARunLiesStill_IsReadWhenItResumes()
    {
        await KillAfterAsync(TestIngest.Cloud(_cloud), 300);
        _cloud.Now += TimeSpan.FromDays(5);
        _cloud.Issues[9].Updated = _cloud.Now.AddHours(-3);
        _cloud.Issues[9].Moved("9999", "10002", "10004", _cloud.Now.AddHours(-3));

        var result = await _ingest.RunAsync(TestIngest.Cloud(_cloud));

        Assert.Equal((150, 1), (result.Items.New, result.Items.Changed));
        Assert.Equal(451, (await CountsAsync()).HistoryEntries);
    }

    [Fact]
    public async Task B11_TheItemARunStoppedAtIsGone_TheProjectIsWalkedAgain()
    {
        await KillAfterAsync(TestIngest.DataCenter(_server), 200);
        _server.Instead = async (request, context) =>
        {
            // Jira compares with existing items only.
            if (!request.Body.Contains("id \\u003E 200 ", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 400, "An issue with key '200' does not exist for field 'id'.");
            return true;
        };
        _server.Issues.RemoveAt(199);

        await _ingest.RunAsync(TestIngest.DataCenter(_server));

        Assert.Equal(450, (await CountsAsync()).Items);
    }

    [Fact]
    public async Task B12_APageThatCannotBeStored_LeavesNeitherItemsNorCursor()
    {
        await KillAfterAsync(TestIngest.DataCenter(_server), 100);
        _ingest.Place.Break("comment");
        foreach (var issue in _server.Issues)
            issue.Comments.Add(FakeJson.Comment($"{issue.Id}", _server.Now, 3, cloud: false));

        await Assert.ThrowsAsync<StoreException>(() => _ingest.RunAsync(TestIngest.DataCenter(_server)));

        Assert.Equal(100, (await CountsAsync()).Items);
        Assert.Equal(["PAY 100"], _ingest.Place.Rows("SELECT position FROM cursor"));
        _ingest.Place.Mend("comment");
        await _ingest.RunAsync(TestIngest.DataCenter(_server));
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Failure_SaysHowFarItCame()
    {
        var downloads = 0;
        _cloud.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/bulkfetch", StringComparison.Ordinal) || downloads++ < 2)
                return false;
            await FakeServer.FailAsync(context, 503, "down for lunch");
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerUnavailableException>(() => _ingest.RunAsync(TestIngest.Cloud(_cloud)));

        Assert.Equal((200, 450), (failure.Done, failure.Total));
        Assert.Contains("200 of 450 items read and stored.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("down for lunch", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Run again", failure.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SourceKinds.JiraCloud)]
    [InlineData(SourceKinds.JiraDataCenter)]
    public async Task SyncTwice_LeavesTheSameStore(string kind)
    {
        var options = kind == SourceKinds.JiraCloud ? TestIngest.Cloud(_cloud) : TestIngest.DataCenter(_server);
        await _ingest.RunAsync(options);
        var content = await _ingest.ContentAsync();

        // Another shape has everything read again.
        await _ingest.RunAsync(options with { ReadTitles = false });
        await _ingest.RunAsync(options);

        Assert.Equal(content, await _ingest.ContentAsync());
        await AssertWholeAsync();
    }

    private async Task KillAfterAsync(SourceOptions options, int items)
    {
        using var kill = new CancellationTokenSource();
        var progress = new KillAt(kill, items);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _ingest.Sync.RunAsync(options, _ingest.Store, progress, kill.Token));
    }

    private async Task AssertWholeAsync()
    {
        var counts = await CountsAsync();
        Assert.Equal((450, 450, 450), (counts.Items, counts.HistoryEntries, counts.ChangeItems));
        Assert.Equal(["450|450"], _ingest.Place.Rows("SELECT COUNT(*), COUNT(DISTINCT id) FROM history"));
        Assert.NotNull(counts.ReadAt);
    }

    private async Task<Core.Findings.SourceFacts> CountsAsync() =>
        Assert.Single(await _ingest.Store.CountsAsync(StoreScope.Everything, TestContext.Current.CancellationToken));

    private sealed class KillAt(CancellationTokenSource kill, int items) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value)
        {
            if (value.Stream == "items" && value.Done >= items)
                kill.Cancel();
        }
    }
}
