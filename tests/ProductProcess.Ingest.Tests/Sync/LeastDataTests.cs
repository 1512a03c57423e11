using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class LeastDataTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task G4_MoreCommentsThanAnIssueCarries_ArePagedAndTheirTextIsNotStored()
    {
        var issue = _jira.Issue(1);
        for (var n = 0; n < 125; n++)
            issue.Comments.Add(FakeJson.Comment($"{500 + n}", _jira.Now.AddMinutes(-n), n, cloud: true));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(Enumerable.Range(0, 125).Reverse(), log.Comments.Length);
        Assert.Equal(2, _jira.To("/comment").Count());
        _ingest.Store.Dispose();
        Assert.DoesNotContain("xxxxxxxxxx", await File.ReadAllTextAsync(_ingest.Place.Location, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyNamedFieldsAreAskedFor()
    {
        _jira.Issue(1);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var fields = _jira.To("/issue/bulkfetch").Single().Json["fields"]!.AsArray().Select(f => f!.GetValue<string>()).ToArray();
        Assert.DoesNotContain("*all", fields);
        Assert.DoesNotContain("description", fields);
        Assert.DoesNotContain("worklog", fields);
        Assert.Contains("customfield_10020", fields);
    }

    [Fact]
    public async Task TitlesOff_NeitherAsksForNorKeepsTitles()
    {
        _jira.Issue(1);
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        Assert.Equal(["Title of PAY-1"], (await _ingest.LogAsync()).Items.Title);

        var second = await _ingest.RunAsync(TestIngest.Cloud(_jira) with { ReadTitles = false });

        Assert.DoesNotContain("summary", _jira.To("/issue/bulkfetch").Last().Body, StringComparison.Ordinal);
        Assert.Equal(1, second.Items.Changed);
        Assert.Equal([null], (await _ingest.LogAsync()).Items.Title);
    }

    [Fact]
    public async Task NamesOfPeople_LieInOneTableOnly()
    {
        _jira.Issue(1).Histories.Add(FakeJson.History("5", _jira.Now, "ann", FakeJson.Change("assignee", "acc:bob", "acc:ann", "assignee", "bob Example", "ann Example")));
        _jira.Issues[0].With("created", "not a date at all");
        _jira.Issue(2).Histories.Add(FakeJson.History("6", _jira.Now, "ann", FakeJson.Change("assignee", "acc:bob", "acc:ann", "assignee", "bob Example", "ann Example")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var names = await _ingest.Store.PersonNamesAsync(TestContext.Current.CancellationToken);
        Assert.Equal("ann Example", names["harbour:person:acc:ann"]);
        Assert.Equal(["person"], _ingest.Place.TablesWith("Example", "example.com"));
        Assert.DoesNotContain("Example", await _ingest.ContentAsync(), StringComparison.Ordinal);
    }
}
