using System.Text.Json;
using ProductProcess.Specs;

namespace ProductProcess.Sandbox.Tests.Contracts;

/// <summary>Data Center has no description: its issues look as recorded ones do, wherever both have something.</summary>
public sealed class ServerShapeTests
{
    /// <summary>What a recorded issue shows and the sandbox's do not have: nothing is simulated there.</summary>
    private static readonly string[] NotSimulated =
    [
        ".fields.fixVersions", ".fields.versions", ".fields.description", ".fields.environment", ".fields.attachment", ".fields.flagged",
        ".fields.resolutiondate", ".fields.sprint", ".fields.closedSprints", ".fields.epic", ".fields.votes", ".fields.watches",
        ".fields.progress", ".fields.aggregateprogress", ".fields.timetracking", ".fields.worklog",
    ];

    [Fact]
    public async Task Issue_BesideRecordedOnes_HasTheSameKindsOfValues()
    {
        await using var site = await Served.ServerAsync("harbour");
        var page = await site.PostAsync("rest/api/2/search", new { jql = "order by id", maxResults = 1000, fields = new[] { "*all" } });
        var served = JsonShape.Of(page.List("issues"));
        var recorded = JsonShape.Of(SpecFiles.Samples("data-center").Select(name => JsonDocument.Parse(SpecFiles.Sample(name)).RootElement));

        var shared = recorded.Keys.Where(served.ContainsKey).ToArray();
        Assert.Contains(".fields.comment.comments[].author.key", shared);
        Assert.Contains(".fields.issuelinks[].outwardIssue.fields.status.statusCategory.id", shared);
        Assert.All(shared, path => Assert.True(
            recorded[path].Except(["Null"]).ToHashSet().SetEquals(served[path].Except(["Null"])) || recorded[path].SetEquals(["Null"]) || served[path].SetEquals(["Null"]),
            $"{path} is {string.Join('/', recorded[path])}, and served as {string.Join('/', served[path])}."));
    }

    [Fact]
    public async Task Issue_BesideRecordedOnes_LacksNothingThatIsSimulated()
    {
        await using var site = await Served.ServerAsync("harbour");
        var issue = (await site.PostAsync("rest/api/2/search", new { jql = "order by id", maxResults = 1, fields = new[] { "*all" } })).At("issues.0");
        var recorded = JsonShape.Of(SpecFiles.Samples("data-center").Select(name => JsonDocument.Parse(SpecFiles.Sample(name)).RootElement));
        var fields = recorded.Keys.Where(p => p.StartsWith(".fields.", StringComparison.Ordinal) && p.Count(c => c is '.' or '[') == 2);
        Assert.Empty(fields.Except(NotSimulated).Where(f => !f.StartsWith(".fields.customfield", StringComparison.Ordinal)).Select(f => f[".fields.".Length..]).Except(issue.At("fields").Names()));
    }
}
