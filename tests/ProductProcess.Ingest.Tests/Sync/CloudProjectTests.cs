using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudProjectTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        _jira.ProjectKeys.Add("OPS");
        _jira.Issue(1);
        _jira.Issue(2, "OPS-2");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    private SourceOptions Both => TestIngest.Cloud(_jira) with { Projects = ["PAY", "OPS"] };

    [Fact]
    public async Task A12_OneOfSeveralProjectsIsGone_TheOthersAreReadAndItIsTold()
    {
        await _ingest.RunAsync(Both);
        _jira.ProjectKeys.Remove("OPS");
        _jira.Issue(3).Updated = _jira.Now;

        var result = await _ingest.RunAsync(Both);

        Assert.Equal(1, result.Items.New);
        Assert.Contains("project OPS is deleted, or the account may no longer see it", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.All(_jira.To("/search/jql").Skip(1), r => Assert.DoesNotContain("OPS", r.Jql, StringComparison.Ordinal));
        Assert.Contains("OPS-2", (await _ingest.LogAsync()).Items.Key);
    }

    [Theory]
    [InlineData(true, "is archived")]
    [InlineData(false, "is in the bin")]
    public async Task A12_AProjectThatIsArchivedOrInTheBin_IsToldSo(bool archived, string told)
    {
        _jira.ProjectKeys.Remove("OPS");
        (archived ? _jira.ArchivedProjects : _jira.DeletedProjects).Add("OPS");

        var result = await _ingest.RunAsync(Both);

        Assert.Contains(told, Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal(["PAY-1"], (await _ingest.LogAsync()).Items.Key);
    }

    [Fact]
    public async Task A12_TheOnlyProjectIsGone_Stops()
    {
        await _ingest.RunAsync(Both with { Projects = ["OPS"] });
        _jira.ProjectKeys.Remove("OPS");

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(Both with { Projects = ["OPS"] }));

        Assert.Contains("project OPS not found", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C6_AProjectThatTookAnotherKey_KeepsItsCursorAndItsItems()
    {
        await _ingest.RunAsync(Both);
        _jira.ProjectKeys[1] = "RUN";
        _jira.FormerKeys["RUN"] = "OPS";
        _jira.Issues[1].Key = "RUN-2";
        _jira.Issues[1].With("project", new JsonObject { ["id"] = FakeJson.ProjectId("OPS"), ["key"] = "RUN", ["name"] = "Run" });
        _jira.Now += TimeSpan.FromDays(60);
        _jira.Forget();

        var result = await _ingest.RunAsync(Both);

        Assert.Equal(0, result.Items.Asked);
        Assert.Contains("project in (\"PAY\", \"RUN\") AND updated >= ", _jira.To("/search/jql").Single().Jql, StringComparison.Ordinal);
        Assert.DoesNotContain("updated >= 86400000", _jira.To("/search/jql").Single().Jql, StringComparison.Ordinal);
        Assert.Equal(["PAY-1", "RUN-2"], (await _ingest.LogAsync()).Items.Key.Order());
        Assert.EndsWith("/browse/RUN-2", (await _ingest.LogAsync()).Items.Url.Single(u => u!.Contains("RUN", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task C11_ErasedAccounts_AreNobodyAndLoseTheirAddress()
    {
        _jira.Issues[0].With("assignee", new JsonObject { ["accountId"] = "unknown", ["displayName"] = "Former user" });
        _jira.Issues[1].Histories.Add(FakeJson.History("1", _jira.Now, "ann", FakeJson.Change("status", "10000", "10002", "status")));
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        Assert.NotEmpty(_ingest.Place.TablesWith("bob@example.com"));
        _jira.Issues[1].With("assignee", new JsonObject { ["accountId"] = "acc:bob", ["displayName"] = "Former user", ["active"] = false });
        _jira.Issues[1].Updated = _jira.Now;

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal(0, log.Items.Assignee[Array.IndexOf(log.Items.Key, "PAY-1")]);
        Assert.Equal("harbour:person:acc:bob", log.Lexicon[log.Items.Assignee[Array.IndexOf(log.Items.Key, "OPS-2")]]);
        Assert.Empty(_ingest.Place.TablesWith("bob@example.com"));
    }

    [Fact]
    public async Task C12_PeopleWhomOnlyAHistoryNames_AreLookedUpAlsoWhenTheyHaveLeft()
    {
        var left = FakeJson.User("zoe");
        left["active"] = false;
        _jira.Users.Add(left);
        for (var id = 1; id <= 2; id++)
            _jira.Issues[id - 1].Histories.Add(FakeJson.History($"{id}", _jira.Now, "ann", FakeJson.Change("assignee", "acc:zoe", "acc:bob", "assignee")));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var names = await _ingest.Store.PersonNamesAsync(TestContext.Current.CancellationToken);
        Assert.Equal("zoe Example", names["harbour:person:acc:zoe"]);
        Assert.Single(_jira.To("/user/bulk"));
        Assert.DoesNotContain(_jira.Requests, r => r.Path.Contains("/users", StringComparison.Ordinal));
    }

    [Fact]
    public async Task C12_AnAccountThatMayNotLookPeopleUp_ReadsTheItems()
    {
        _jira.Issues[0].Histories.Add(FakeJson.History("1", _jira.Now, "ann", FakeJson.Change("assignee", "acc:zoe", "acc:bob", "assignee")));
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/user/bulk", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 403);
            return true;
        };

        Assert.Equal(2, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
        Assert.Equal("harbour:person:acc:zoe", (await _ingest.LogAsync()) is var log ? log.Lexicon[log.Changes.From[0]] : null);
    }

    [Fact]
    public async Task F3_ABoardThatMayNotBeLookedInto_IsTold()
    {
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/board/1/sprint", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 403);
            return true;
        };

        Assert.Contains("board 1 is listed", Assert.Single((await _ingest.RunAsync(TestIngest.Cloud(_jira))).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task F6F8E12_ItemsAreNeverReadFromBoards_SoNoneIsMissed()
    {
        // A status that no column shows, and an epic without a board: both are items like any other.
        _jira.Configurations["1"] = (JsonObject)JsonNode.Parse("""{"columnConfig":{"columns":[{"name":"Doing","statuses":[{"id":"10002"}]}]}}""")!;
        _jira.Issue(3).With("status", FakeJson.Status("777", "Parked", "indeterminate"));
        _jira.Issue(4).With("issuetype", new JsonObject { ["id"] = "10000", ["name"] = "Epic", ["subtask"] = false, ["hierarchyLevel"] = 1 });

        var result = await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Equal(4, result.Items.New);
        Assert.Equal("Parked", (await _ingest.LogAsync()).Statuses.Single(s => s.Id == "harbour:status:777").Name);
        Assert.DoesNotContain(_jira.Requests, r => r.Path.Contains("/rest/software/", StringComparison.Ordinal));
        Assert.All(
            _jira.Requests.Where(r => r.Path.StartsWith("/rest/agile/", StringComparison.Ordinal)),
            r => Assert.Matches("^/rest/agile/1.0/board(/[0-9]+/(sprint|configuration))?$", r.Path));
    }

    [Fact]
    public async Task F10_BoardsWithAndWithoutLocation_AreKept()
    {
        _jira.Boards[0]["location"] = new JsonObject { ["projectId"] = int.Parse(FakeJson.ProjectId("PAY"), System.Globalization.CultureInfo.InvariantCulture) };
        _jira.Boards.Add(new JsonObject { ["id"] = 2, ["name"] = "Shared", ["type"] = "kanban" });

        var boards = (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Streams.Single(s => s.Name == "boards");

        Assert.Equal((2, 2, null), (boards.Returned, boards.New, boards.Skipped));
        _jira.Boards[1]["name"] = "Shared by all";
        Assert.Equal(1, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Streams.Single(s => s.Name == "boards").Changed);
        Assert.Contains("board", _ingest.Place.TablesWith("Shared by all"));
    }
}
