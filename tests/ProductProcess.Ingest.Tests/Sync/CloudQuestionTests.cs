using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudQuestionTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        _jira.Issue(1);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    private SourceOptions Options => TestIngest.Cloud(_jira) with { Jql = "labels = ship OR summary ~ \"order by\" ORDER BY created" };

    [Fact]
    public async Task A10_TheOldSearchIsGone_IsSaidAndNotRepeated()
    {
        const string says = "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046";
        Refuse("/search/jql", 410, says);

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("no longer offers this (410)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CHANGE-2046", failure.Message, StringComparison.Ordinal);
        Assert.Single(_jira.To("/search/jql"));
    }

    [Fact]
    public async Task A16_AWarningWithAnEmptyPage_IsAnError()
    {
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/search/jql", StringComparison.Ordinal))
                return false;
            await FakeServer.WriteAsync(context, new JsonObject
            {
                ["issues"] = new JsonArray(),
                ["warningMessages"] = new JsonArray("The value 'PAY' does not exist for the field 'project'."),
            });
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => _ingest.RunAsync(TestIngest.Cloud(_jira)));

        Assert.Contains("The value 'PAY' does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains("nothing was concluded", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A18_AnOperatorsOwnConditions_StandInParenthesesInEveryQuestion()
    {
        const string own = "(labels = ship OR summary ~ \"order by\")";
        await _ingest.RunAsync(Options);
        var first = _jira.To("/search/jql").Single().Jql;
        _jira.Forget();

        await _ingest.CensusAsync(Options with { Projects = ["PAY"] });

        Assert.Equal($"{own} AND updated >= 86400000 ORDER BY id ASC", first);
        Assert.All(_jira.To("/search/jql"), r => Assert.Contains($"project in (\"PAY\") AND {own}", r.Jql, StringComparison.Ordinal));
        Assert.Equal($"project in (\"PAY\") AND {own}", _jira.To("/search/approximate-count").Single().Jql);
    }

    [Fact]
    public async Task A18_OtherConditionsThanLastTime_ReadFromTheBeginning()
    {
        await _ingest.RunAsync(Options);
        _jira.Forget();

        await _ingest.RunAsync(Options with { Jql = null });
        await _ingest.RunAsync(Options);
        await _ingest.RunAsync(Options);

        Assert.Equal(
            [true, false, false],
            _jira.To("/search/jql").Select(r => r.Jql.Contains("updated >= 86400000 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A18_ConditionsThatJiraRefuses_ShowWhatItSays()
    {
        Refuse("/search/jql", 400, "Error in the JQL Query: the field 'labls' does not exist.");

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(Options with { Jql = "labls = ship" }));

        Assert.Contains("the field 'labls' does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Check Jql", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_IsTheTrackersOwn_AndMissingWhereItIsNotOffered()
    {
        _jira.Count = 4711;
        using var connection = _ingest.Connect(TestIngest.Cloud(_jira));
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal(4711, await connection.Items.CountAsync(cancellation));

        Refuse("/search/approximate-count", 404, "no such thing");
        Assert.Null(await connection.Items.CountAsync(cancellation));
        Assert.Equal("updated >= 86400000", _jira.To("/search/approximate-count").First().Jql);
    }

    private void Refuse(string path, int status, string says) => _jira.Instead = async (request, context) =>
    {
        if (!request.Path.EndsWith(path, StringComparison.Ordinal))
            return false;
        await FakeServer.FailAsync(context, status, says);
        return true;
    };
}
