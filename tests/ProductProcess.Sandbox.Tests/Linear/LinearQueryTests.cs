using System.Net;
using System.Text;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearQueryTests : IAsyncLifetime
{
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("{ issues { nodes { id nope } } }", "nope")]
    [InlineData("{ issues(nope: 1) { nodes { id } } }", "nope")]
    [InlineData("{ issues(filter: { nope: { eq: 1 } }) { nodes { id } } }", "nope")]
    [InlineData("{ issues(first: \"ten\") { nodes { id } } }", "first")]
    [InlineData("{ issues(orderBy: title) { nodes { id } } }", "orderBy")]
    [InlineData("{ issue { id } }", "id")]
    [InlineData("{ issues }", "issues")]
    [InlineData("{ viewer { id { x } } }", "id")]
    [InlineData("query($x: Nope) { issues(first: $x) { nodes { id } } }", "Nope")]
    [InlineData("query($x: String) { issues(first: $x) { nodes { id } } }", "x")]
    [InlineData("{ issues(first: $x) { nodes { id } } }", "x")]
    [InlineData("query($x: Int) { viewer { id } }", "x")]
    [InlineData("{ viewer { ...A } }", "A")]
    [InlineData("{ viewer { id } } fragment A on User { id }", "A")]
    [InlineData("{ viewer { ...A } } fragment A on Issue { id }", "A")]
    [InlineData("{ viewer { ...A } } fragment A on User { id ...A }", "A")]
    [InlineData("query($x: Int!) { issues(first: $x) { nodes { id } } }", "x")]
    [InlineData("subscription { issueCreated { id } }", "subscription")]
    public async Task Query_TheSchemaDoesNotAllow_Is400WithTheFault(string query, string named)
    {
        var answer = await _site.AnswerAsync(query, status: HttpStatusCode.BadRequest);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.Text("errors.0.extensions.code"));
        Assert.Contains(named, answer.Text("errors.0.message"), StringComparison.OrdinalIgnoreCase);
        Assert.False(answer.Has("data"));
    }

    [Fact]
    public async Task Query_CheckedOnce_IsStillCheckedForItsVariables()
    {
        const string query = "query($first: Int!) { teams(first: $first) { nodes { key } } }";
        Assert.Single((await _site.DataAsync(query, new { first = 1 })).List("teams.nodes"));
        var answer = await _site.AnswerAsync(query, new { first = "one" }, HttpStatusCode.BadRequest);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.Text("errors.0.extensions.code"));
        await _site.AnswerAsync(query, new { }, HttpStatusCode.BadRequest);
        Assert.Equal(2, (await _site.DataAsync(query, new { first = 2 })).List("teams.nodes").Length);
    }

    [Theory]
    [InlineData("{ viewer { id ")]
    [InlineData("")]
    [InlineData("query A { viewer { id } } query B { viewer { id } }")]
    public async Task Query_ThatIsNone_Is400(string query) =>
        Assert.Equal("GRAPHQL_PARSE_FAILED", (await _site.AnswerAsync(query, status: HttpStatusCode.BadRequest)).Text("errors.0.extensions.code"));

    [Fact]
    public async Task Body_ThatIsNoJson_Is400()
    {
        var response = await _site.Client.PostAsync("graphql", new StringContent("{ viewer", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Answer_ToAliasesAndFragments_HasTheShapeThatWasAskedFor()
    {
        var data = await _site.DataAsync(
            """
            query($me: Boolean!) {
              a: teams(first: 1) { nodes { ...T } }
              b: teams(first: 1) { nodes { ...T ... on Team { name } ... on Node { id } } }
              viewer @include(if: $me) { id }
              organization @skip(if: $me) { name }
              who: __typename
            }
            fragment T on Team { k: key __typename }
            """,
            new { me = false });
        Assert.Equal(["a", "b", "organization", "who"], data.Names());
        Assert.Equal(["k", "__typename"], data.At("a.nodes.0").Names());
        Assert.Equal(["k", "__typename", "name", "id"], data.At("b.nodes.0").Names());
        Assert.Equal(("Team", "Query"), (data.Text("a.nodes.0.__typename"), data.Text("who")));
    }

    [Fact]
    public async Task Fields_TheWorkspaceKnowsNothingOf_AreEmptyAndNeverAFault()
    {
        var data = await _site.DataAsync(
            """
            {
              initiatives { nodes { id } pageInfo { hasNextPage endCursor } }
              projectMilestones { nodes { id } }
              documents { nodes { id } }
              organization { allowedFileUploadContentTypes authSettings subscription { id } feedEnabled fiscalYearStartMonth }
              issues(first: 1) { nodes {
                description slaType trashed delegate { id } projectMilestone { id } releases { nodes { id } }
                attachments { nodes { id } } needs { nodes { id } } subscribers { nodes { id } } sharedAccess { isShared } reactions { id } boardOrder
              } }
            }
            """);
        Assert.Empty(data.List("initiatives.nodes"));
        Assert.Equal("False", data.Text("initiatives.pageInfo.hasNextPage"));
        Assert.Equal(("{}", "0"), (data.Text("organization.authSettings"), data.Text("organization.fiscalYearStartMonth")));
        Assert.Equal("False", data.Text("issues.nodes.0.sharedAccess.isShared"));
        Assert.Equal("", data.Text("issues.nodes.0.projectMilestone"));
    }

    [Fact]
    public async Task Mutation_OfAnything_IsForbidden()
    {
        var answer = await _site.AnswerAsync("mutation { issueArchive(id: \"x\") { success } }");
        Assert.Equal("FORBIDDEN", answer.Text("errors.0.extensions.code"));
    }

    [Fact]
    public async Task Issue_ByUuidOrIdentifier_IsFound()
    {
        var issue = (await _site.DataAsync("{ issue(id: \"MEA-12\") { id identifier } }")).At("issue");
        Assert.Equal("MEA-12", (await _site.DataAsync("query($id: String!) { issue(id: $id) { identifier } }", new { id = issue.Text("id") })).Text("issue.identifier"));
        var answer = await _site.AnswerAsync("{ issue(id: \"NOPE-1\") { id } }");
        Assert.Equal(("Entity not found: Issue", "INPUT_ERROR"), (answer.Text("errors.0.message"), answer.Text("errors.0.extensions.code")));
    }
}
