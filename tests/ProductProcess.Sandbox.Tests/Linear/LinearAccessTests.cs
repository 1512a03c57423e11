using System.Net;
using System.Text.Json;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearAccessTests : IAsyncLifetime
{
    private const string Viewer = "{ viewer { id email isMe app } }";
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("sandbox-token", HttpStatusCode.OK)]
    [InlineData("Bearer sandbox-oauth-token", HttpStatusCode.OK)]
    [InlineData("Bearer sandbox-token", HttpStatusCode.Unauthorized)]
    [InlineData("sandbox-oauth-token", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer other", HttpStatusCode.Unauthorized)]
    [InlineData("other", HttpStatusCode.Unauthorized)]
    public async Task J20_Authorization_TakesAKeyAloneAndATokenBehindBearer(string authorization, HttpStatusCode status)
    {
        _site.Use(authorization);
        var answer = await _site.AnswerAsync(Viewer, status: status);
        if (status == HttpStatusCode.OK)
            Assert.Equal((SandboxServer.Email, true), (answer.Text("data.viewer.email"), answer.At("data.viewer.isMe").GetBoolean()));
        else
            Assert.Equal("AUTHENTICATION_ERROR", answer.Text("errors.0.extensions.code"));
    }

    [Fact]
    public async Task H3_AccessTokenThatExpires_IsReplacedForTheRefreshToken()
    {
        _site.Use($"Bearer {SandboxServer.OAuthToken}");
        await _site.DataAsync(Viewer);
        _site.Faults.ExpireAccessTokens = 1;
        await _site.AnswerAsync(Viewer, status: HttpStatusCode.Unauthorized);
        await _site.AnswerAsync(Viewer, status: HttpStatusCode.Unauthorized);
        var grant = await RefreshAsync(SandboxServer.OAuthRefreshToken);
        _site.Use($"Bearer {grant.Text("access_token")}");
        Assert.True((await _site.DataAsync(Viewer)).At("viewer.app").GetBoolean());
        _site.Time.Advance(TimeSpan.FromHours(24));
        await _site.AnswerAsync(Viewer, status: HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task H4_RefreshTokenThatWasReplaced_GivesTheSamePairForHalfAnHour()
    {
        var first = await RefreshAsync(SandboxServer.OAuthRefreshToken);
        _site.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(first.ToString(), (await RefreshAsync(SandboxServer.OAuthRefreshToken)).ToString());
        _site.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("invalid_grant", (await RefreshAsync(SandboxServer.OAuthRefreshToken, HttpStatusCode.BadRequest)).Text("error"));
        Assert.NotEqual(first.Text("access_token"), (await RefreshAsync(first.Text("refresh_token"))).Text("access_token"));
    }

    [Fact]
    public async Task Token_ForAClientAlone_LastsAMonthAndHasNoRefreshToken()
    {
        var grant = await TokenAsync(HttpStatusCode.OK, ("grant_type", "client_credentials"));
        Assert.Equal((2_592_000, false), (grant.At("expires_in").GetInt32(), grant.Has("refresh_token")));
        _site.Use($"Bearer {grant.Text("access_token")}");
        await _site.DataAsync(Viewer);
    }

    [Theory]
    [InlineData("sandbox-client", "wrong", "client_credentials", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("sandbox-client", "sandbox-client-secret", "password", HttpStatusCode.BadRequest, "unsupported_grant_type")]
    public async Task Token_AskedForWrongly_IsRefused(string client, string secret, string grant, HttpStatusCode status, string error)
    {
        using var form = new FormUrlEncodedContent([new("client_id", client), new("client_secret", secret), new("grant_type", grant)]);
        var response = await _site.Client.PostAsync("oauth/token", form, TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((status, error), (response.StatusCode, body.RootElement.Text("error")));
    }

    private Task<JsonElement> RefreshAsync(string token, HttpStatusCode status = HttpStatusCode.OK) =>
        TokenAsync(status, ("grant_type", "refresh_token"), ("refresh_token", token));

    private async Task<JsonElement> TokenAsync(HttpStatusCode status, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("client_id", SandboxServer.OAuthClientId), new("client_secret", SandboxServer.OAuthClientSecret),
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ]);
        var response = await _site.Client.PostAsync("oauth/token", form, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return body.RootElement.Clone();
    }
}
