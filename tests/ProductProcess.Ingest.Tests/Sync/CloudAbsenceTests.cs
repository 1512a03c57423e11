using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudAbsenceTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        _jira.ProjectKeys.Add("OPS");
        for (var id = 1; id <= 20; id++)
            _jira.Issue(id, id <= 15 ? $"PAY-{id}" : $"OPS-{id}");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task C1_ADeletedItemOfAProjectInSight_IsDeleted()
    {
        _jira.Issues.RemoveAt(0);

        Assert.Equal(Absence.Deleted, (await WhyAsync())["1"]);
    }

    [Fact]
    public async Task C2_ItemsOfAProjectThatIsNoLongerSeen_AreNeverDeleted()
    {
        _jira.ProjectKeys.Remove("OPS");

        var why = await WhyAsync();

        Assert.Equal(5, why.Count);
        Assert.All(why.Values, w => Assert.Equal(Absence.AccessLost, w));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task C3_ItemsOfAProjectThatIsArchivedOrInTheBin_AreArchived(bool archived)
    {
        _jira.ProjectKeys.Remove("OPS");
        (archived ? _jira.ArchivedProjects : _jira.DeletedProjects).Add("OPS");

        Assert.All((await WhyAsync()).Values, w => Assert.Equal(Absence.Archived, w));
    }

    [Fact]
    public async Task C3_AnArchivedItem_IsArchivedWhileItsProjectLives()
    {
        _jira.Issues[3].Archived = true;

        var why = await WhyAsync();

        Assert.Equal(Absence.Archived, why["4"]);
        Assert.Single(why);
    }

    [Fact]
    public async Task C3_ATrackerThatDoesNotTellOfArchivedProjects_LeavesThemLost()
    {
        _jira.ProjectKeys.Remove("OPS");
        _jira.ArchivedProjects.Add("OPS");
        _jira.Instead = async (request, context) =>
        {
            if (!request.Query.Contains("status=", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 400, "status is experimental");
            return true;
        };

        Assert.All((await WhyAsync()).Values, w => Assert.Equal(Absence.AccessLost, w));
    }

    [Fact]
    public async Task C10_AnItemThatTheIndexHides_IsThereAfterAll()
    {
        Assert.Empty(await WhyAsync());
    }

    [Fact]
    public async Task C5_AnItemThatMovedOutOfItsProject_IsThereAfterAll()
    {
        _jira.Issues[0].Key = "OPS-100";

        Assert.Empty(await WhyAsync());
    }

    [Fact]
    public async Task AnItemOfAnUnknownProject_IsUnknown()
    {
        using var connection = _ingest.Connect(TestIngest.Cloud(_jira));

        var why = await connection.Items.WhyAbsentAsync([new AbsentItem("77", "")], TestContext.Current.CancellationToken);

        Assert.Equal(Absence.Unknown, why["77"]);
    }

    [Fact]
    public async Task C1C2_ACensus_KeepsWhatItCannotSeeAndDropsWhatIsDeleted()
    {
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Issues.RemoveAt(0);
        _jira.ProjectKeys.Remove("OPS");
        _jira.Now += TimeSpan.FromDays(1);

        await _ingest.CensusAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.DoesNotContain("PAY-1", log.Items.Key);
        Assert.Equal(5, log.Items.Key.Count(k => k.StartsWith("OPS-", StringComparison.Ordinal)));
    }

    /// <summary>As if a sweep had met none of the twenty.</summary>
    private async Task<IReadOnlyDictionary<string, Absence>> WhyAsync()
    {
        using var connection = _ingest.Connect(TestIngest.Cloud(_jira));
        AbsentItem[] all = [.. Enumerable.Range(1, 20).Select(id =>
            new AbsentItem(id.ToString(System.Globalization.CultureInfo.InvariantCulture), FakeJson.ProjectId(id <= 15 ? "PAY" : "OPS")))];
        return await connection.Items.WhyAbsentAsync(all, TestContext.Current.CancellationToken);
    }
}
