using ProductProcess.Specs;

namespace ProductProcess.Sandbox.Tests.Contracts;

/// <summary>The contract itself finds what is wrong.</summary>
public sealed class ContractTests
{
    [Theory]
    [InlineData("GET", "/rest/api/3/project/search", "?startAt=1&status=live&expand=insight", "", "")]
    [InlineData("GET", "/rest/api/3/project/search", "?startAt=one", "", "query: startAt=one is no Integer")]
    [InlineData("GET", "/rest/api/3/project/search", "?nope=1", "", "query: nope is unknown")]
    [InlineData("GET", "/rest/api/3/nothing", "", "", "GET /rest/api/3/nothing is not in the description.")]
    [InlineData("GET", "/rest/api/3/user/bulk", "", "", "query: accountId is missing")]
    [InlineData("GET", "/rest/api/3/myself", "", "{}", "body: none is expected")]
    [InlineData("POST", "/rest/api/3/changelog/bulkfetch", "", """{"issueIdsOrKeys":[]}""", "TooFewItems #/issueIdsOrKeys")]
    [InlineData("POST", "/rest/api/3/search/jql", "", """{"jql":"x","startAt":3}""", "NoAdditionalPropertiesAllowed #/startAt")]
    [InlineData("POST", "/rest/api/3/search/jql", "", """{"jql":"x","expand":["changelog"]}""", "StringExpected #/expand")]
    public async Task Request_AgainstTheContract_IsToldWhatIsWrong(string method, string path, string query, string body, string problem) =>
        Assert.Equal(problem, string.Join(' ', (await JiraContract.ReadyAsync()).CheckRequest(method, path, query, body)));

    [Theory]
    [InlineData(200, """{"isLast":true,"issues":[]}""", "")]
    [InlineData(200, """{"total":0,"issues":[]}""", "NoAdditionalPropertiesAllowed #/total")]
    [InlineData(200, """{"issues":[{"id":7}]}""", "StringExpected #/issues[0].id")]
    [InlineData(418, "{}", "GET /rest/api/3/search/jql never answers 418.")]
    public async Task Reply_AgainstTheContract_IsToldWhatIsWrong(int status, string reply, string problem) =>
        Assert.Equal(problem, string.Join(' ', (await JiraContract.ReadyAsync()).CheckReply("GET", "/rest/api/3/search/jql", status, reply)));
}
