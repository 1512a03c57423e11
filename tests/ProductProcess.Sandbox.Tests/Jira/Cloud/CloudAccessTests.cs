using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudAccessTests : IAsyncLifetime
{
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("Bearer", "sandbox-token", HttpStatusCode.OK)]
    [InlineData("Bearer", "other", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "coach@example.com:sandbox-token", HttpStatusCode.OK)]
    [InlineData("Basic", "coach@example.com:other", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "someone@example.com:sandbox-token", HttpStatusCode.Unauthorized)]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    public async Task Myself_ByCredentials_LetsInTheCoachAlone(string? scheme, string? secret, HttpStatusCode status)
    {
        Use(scheme, scheme == "Basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(secret!)) : secret);
        var response = await _site.SendAsync("rest/api/3/myself");
        Assert.Equal((status, status == HttpStatusCode.OK ? "OK" : "AUTHENTICATED_FAILED"), (response.StatusCode, Reason(response)));
    }

    [Theory]
    [InlineData("rest/api/3/search/jql?jql=project%20%3D%20MEA", "issues")]
    [InlineData("rest/api/3/project/search", "values")]
    [InlineData("rest/agile/1.0/board", "values")]
    public async Task Reading_WithAWrongToken_Gives200WithNothingAndAHeader(string path, string list)
    {
        Use("Bearer", "expired");
        var response = await _site.SendAsync(path);
        Assert.Equal((HttpStatusCode.OK, "AUTHENTICATED_FAILED"), (response.StatusCode, Reason(response)));
        Assert.Empty((await _site.GetAsync(path)).List(list));
    }

    [Theory]
    [InlineData("field")]
    [InlineData("status")]
    [InlineData("priority")]
    [InlineData("resolution")]
    [InlineData("issuetype")]
    public async Task Lists_WithAWrongToken_AreEmpty(string list)
    {
        Use("Bearer", "expired");
        Assert.Equal(0, (await _site.GetAsync($"rest/api/3/{list}")).GetArrayLength());
    }

    [Fact]
    public async Task Bulk_WithAWrongToken_IsEmptyOrRefused()
    {
        Use("Bearer", "expired");
        Assert.Empty((await _site.PostAsync("rest/api/3/issue/bulkfetch", new { issueIdsOrKeys = new[] { "MEA-1" } })).List("issues"));
        await _site.PostAsync("rest/api/3/changelog/bulkfetch", new { issueIdsOrKeys = new[] { "MEA-1" } }, HttpStatusCode.Unauthorized);
        await _site.GetAsync("rest/api/3/issue/MEA-1/comment", HttpStatusCode.NotFound);
    }

    private void Use(string? scheme, string? parameter) =>
        _site.Client.DefaultRequestHeaders.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, parameter);

    private static string Reason(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("x-seraph-loginreason"));
}
