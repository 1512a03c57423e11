using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Tests.Sources.Http;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("/rest/api/3/issue/10001/comment", "GET /rest/api/3/issue/*/comment")]
    [InlineData("/rest/api/3/issue/PAY-7", "GET /rest/api/3/issue/*")]
    [InlineData("/rest/agile/1.0/board/84/sprint", "GET /rest/agile/1.0/board/*/sprint")]
    [InlineData("/rest/api/3/search/jql?x=1", "GET /rest/api/3/search/jql")]
    [InlineData("/graphql", "GET /graphql")]
    public void Ids_AreNotPartOfAnEndpoint(string path, string endpoint)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.atlassian.net" + path);

        Assert.Equal(endpoint, Endpoint.Of(request));
    }
}
