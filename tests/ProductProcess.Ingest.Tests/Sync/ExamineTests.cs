using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class ExamineTests : IAsyncLifetime
{
    private readonly FakeCloud _cloud = new();
    private readonly FakeDataCenter _server = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _cloud.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Cloud_TellsAccountProjectsAndFieldsWithoutReadingItems()
    {
        _cloud.ProjectKeys.Add("OPS");
        _cloud.Issue(1);
        _cloud.Instead = (_, context) =>
        {
            context.Response.Headers["X-RateLimit-Remaining"] = "349";
            return Task.FromResult(false);
        };

        var insight = await ExamineAsync();

        Assert.Equal(("acc:reader", "Asia/Shanghai", "1001.0.0", "REST 3"), (insight.Account, insight.TimeZone, insight.Version, insight.Api));
        Assert.Equal((_cloud.Url, null), (insight.Site, insight.Scopes));
        Assert.Equal(["OPS", "PAY"], insight.Projects);
        Assert.Equal("349", insight.RateHeaders["X-RateLimit-Remaining"]);
        Assert.Contains(new FieldChoice("sprint", "customfield_10020", "Sprint", "its type is gh-sprint"), insight.Fields);
        Assert.Contains(new FieldChoice("flag", "customfield_10021", "Flagged", "its type is multicheckboxes and its name Flagged"), insight.Fields);
        Assert.DoesNotContain(_cloud.Requests, r => r.Path.Contains("/search/jql", StringComparison.Ordinal) || r.Path.Contains("/bulkfetch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cloud_TellsWhatMaySurprise()
    {
        _cloud.ProjectKeys.Clear();
        _cloud.FieldList.RemoveAt(0);
        _cloud.FieldList.Add(FakeJira.Field("customfield_10022", "flagged", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"));
        _cloud.FieldList.Add(FakeJira.Field("customfield_10030", "Story Points", "com.atlassian.jira.plugin.system.customfieldtypes:float"));

        var warnings = (await ExamineAsync()).Warnings;

        foreach (var expected in new[] { "sees no project", "No field holds sprints", "customfield_10021, customfield_10022", "may all hold the estimate", "clock differs" })
            Assert.Contains(warnings, w => w.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABoardThatEstimates_IsWhyAFieldWasChosen()
    {
        _cloud.FieldList.Add(FakeJira.Field("customfield_10030", "Story Points", "com.atlassian.jira.plugin.system.customfieldtypes:float"));
        _cloud.Configurations["1"] = (System.Text.Json.Nodes.JsonObject)System.Text.Json.Nodes.JsonNode.Parse("""{"estimation":{"field":{"fieldId":"customfield_10030"}}}""")!;

        var estimates = (await ExamineAsync()).Fields.Where(f => f.Meaning == "estimate").ToArray();

        Assert.Equal(["customfield_10030", "customfield_10016"], estimates.Select(f => f.FieldId));
        Assert.Equal("1 of 1 boards asked estimate with it", estimates[0].How);
    }

    [Fact]
    public async Task NoAgileApi_IsAWarning()
    {
        _cloud.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/board", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 403);
            return true;
        };

        Assert.Contains((await ExamineAsync()).Warnings, w => w.StartsWith("boards may not be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DataCenter_IsExaminedAlike()
    {
        using var connection = _ingest.Connect(TestIngest.DataCenter(_server));

        var insight = await connection.ExamineAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("reader", "9.12.4", "REST 2"), (insight.Account, insight.Version, insight.Api));
        Assert.Equal(["PAY"], insight.Projects);
        Assert.Contains(insight.Fields, f => f.Meaning == "epic link");
    }

    [Fact]
    public async Task ATokenThatIsRefused_IsThrownLikeInARun()
    {
        _cloud.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/myself", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 401);
            return true;
        };

        await Assert.ThrowsAsync<TrackerSettingsException>(ExamineAsync);
    }

    private async Task<TrackerInsight> ExamineAsync()
    {
        using var connection = _ingest.Connect(TestIngest.Cloud(_cloud));
        return await connection.ExamineAsync(TestContext.Current.CancellationToken);
    }
}
