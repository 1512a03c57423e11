using System.Net;
using System.Text.Json;

namespace ProductProcess.Sandbox.Tests.Jira.Cloud;

public sealed class CloudIdentityTests : IAsyncLifetime
{
    private const string Gateway = $"ex/jira/{SandboxServer.CloudId}/";
    private const string Myself = "rest/api/3/myself";
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await Served.CloudAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("Basic", $"{SandboxServer.Email}:{SandboxServer.ScopedToken}", HttpStatusCode.Unauthorized, HttpStatusCode.OK)]
    [InlineData("Basic", $"{SandboxServer.Email}:{SandboxServer.Token}", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("Bearer", SandboxServer.Token, HttpStatusCode.OK, HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", SandboxServer.ScopedToken, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData(null, null, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    public async Task H2_Token_AtTheSiteAndAtTheGateway(string? scheme, string? secret, HttpStatusCode site, HttpStatusCode gateway)
    {
        _site.Use(scheme, secret);
        Assert.Equal((site, gateway), ((await _site.SendAsync(Myself)).StatusCode, (await _site.SendAsync(Gateway + Myself)).StatusCode));
    }

    [Fact]
    public async Task H2_ScopedTokenAtTheSite_Gives200WithNothingWhereNobodyIsNeeded()
    {
        _site.Use("Basic", $"{SandboxServer.Email}:{SandboxServer.ScopedToken}");
        Assert.Empty((await _site.GetAsync("rest/api/3/project/search")).List("values"));
        Assert.NotEmpty((await _site.GetAsync(Gateway + "rest/api/3/project/search")).List("values"));
        Assert.NotEmpty((await _site.GetAsync(Gateway + "rest/agile/1.0/board")).List("values"));
        await _site.GetAsync("ex/jira/another/" + Myself, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task H7_Resources_AreTwoSitesInAnOddOrder()
    {
        Assert.Equal(SandboxServer.CloudId, (await _site.GetAsync("_edge/tenant_info")).Text("cloudId"));
        await _site.GetAsync("oauth/token/accessible-resources", HttpStatusCode.Unauthorized);
        _site.Use("Bearer", (await RefreshAsync(_site.Server.OAuth.RefreshToken)).Text("access_token"));
        var sites = (await _site.GetAsync("oauth/token/accessible-resources")).EnumerateArray().ToArray();
        Assert.Equal(2, sites.Length);
        Assert.Equal((SandboxServer.CloudId, _site.Server.Url.ToString().TrimEnd('/')), (sites[1].Text("id"), sites[1].Text("url")));
        await _site.GetAsync(Gateway + Myself);
    }

    [Fact]
    public async Task H3H4_RefreshToken_IsGoodOnceAndRotates()
    {
        var first = _site.Server.OAuth.RefreshToken;
        var granted = await RefreshAsync(first);
        Assert.Equal(_site.Server.OAuth.RefreshToken, granted.Text("refresh_token"));
        Assert.NotEqual(first, granted.Text("refresh_token"));
        Assert.Equal("invalid_grant", (await RefreshAsync(first, HttpStatusCode.Forbidden)).Text("error"));
        _site.Use("Bearer", granted.Text("access_token"));
        await _site.GetAsync(Gateway + Myself);
        _site.Server.OAuth.ExpireAccess();
        await _site.GetAsync(Gateway + Myself, HttpStatusCode.Unauthorized);
        _site.Use("Bearer", (await RefreshAsync(granted.Text("refresh_token"))).Text("access_token"));
        await _site.GetAsync(Gateway + Myself);
        _site.Time.Advance(TimeSpan.FromHours(1));
        await _site.GetAsync(Gateway + Myself, HttpStatusCode.Unauthorized);
        Assert.Equal(2, _site.Server.OAuth.Grants);
    }

    [Fact]
    public async Task H5_Revoked_RefusesEverythingAsInvalidGrant()
    {
        var granted = await RefreshAsync(_site.Server.OAuth.RefreshToken);
        _site.Server.OAuth.Revoke();
        Assert.Equal("invalid_grant", (await RefreshAsync(granted.Text("refresh_token"), HttpStatusCode.Forbidden)).Text("error"));
        _site.Use("Bearer", granted.Text("access_token"));
        await _site.GetAsync(Gateway + Myself, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_AskedByAForm_IsGrantedTooAndToNoOtherClient()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = SandboxServer.OAuthClientId,
            ["client_secret"] = SandboxServer.OAuthClientSecret,
            ["refresh_token"] = _site.Server.OAuth.RefreshToken,
        });
        Assert.Equal(HttpStatusCode.OK, (await _site.Client.PostAsync(new Uri("oauth/token", UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode);
        await _site.PostAsync("oauth/token", new { grant_type = "refresh_token", client_id = "other", client_secret = "x" }, HttpStatusCode.Unauthorized);
        await _site.PostAsync("oauth/token", new { grant_type = "password" }, HttpStatusCode.BadRequest);
    }

    private Task<JsonElement> RefreshAsync(string token, HttpStatusCode status = HttpStatusCode.OK) => _site.PostAsync(
        "oauth/token",
        new { grant_type = "refresh_token", client_id = SandboxServer.OAuthClientId, client_secret = SandboxServer.OAuthClientSecret, refresh_token = token },
        status);
}
