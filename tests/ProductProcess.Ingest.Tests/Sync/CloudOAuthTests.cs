using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudOAuthTests : IAsyncLifetime
{
    private readonly FakeTokens _tokens = new();
    private readonly FakeCloud _jira = new("/ex/jira/cloud-2") { SearchPageSize = 3 };
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync()
    {
        for (var id = 1; id <= 20; id++)
            _jira.Issue(id);
        Put(_jira.Url[..^"/ex/jira/cloud-2".Length]);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
        await _tokens.DisposeAsync();
    }

    private string FilePath => Path.Combine(_ingest.Place.Folder, "oauth.json");

    private SourceOptions Options => new()
    {
        Name = "harbour",
        Kind = SourceKinds.JiraCloud,
        Url = "https://harbour.example.net",
        OAuthFile = FilePath,
    };

    [Fact]
    public async Task ARun_GoesThroughTheGatewayAndLinksToTheSite()
    {
        Sites(("cloud-1", "https://other.example.net"), ("cloud-2", "https://harbour.example.net"));

        Assert.Equal(20, (await _ingest.RunAsync(Options)).Items.New);

        Assert.Single(_jira.To("/accessible-resources"));
        Assert.All(_jira.Requests.Skip(1), r => Assert.StartsWith("/ex/jira/cloud-2/rest/", r.Path, StringComparison.Ordinal));
        Assert.All(_jira.Requests, r => Assert.Equal("Bearer canary-access-1", r.Authorization));
        Assert.Contains("https://harbour.example.net/browse/PAY-1", (await _ingest.LogAsync()).Items.Url);
        Assert.Empty(_ingest.Place.TablesWith("canary"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task H7_TheSite_IsFoundWhateverTheOrder(bool turned)
    {
        var sites = new[] { ("cloud-1", "https://other.example.net"), ("cloud-2", "https://HARBOUR.example.net/"), ("cloud-2", "https://harbour.example.net") };
        Sites(turned ? [.. sites.Reverse()] : sites);
        using var connection = _ingest.Connect(Options);

        var insight = await connection.ExamineAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["read:cloud-2"], insight.Scopes);
        Assert.NotEmpty(_jira.Requests);
    }

    [Fact]
    public async Task H7_ACloudIdInTheFile_Decides()
    {
        Put(_jira.Url[..^"/ex/jira/cloud-2".Length], "cloud-2");

        Assert.Equal(20, (await _ingest.RunAsync(Options with { Url = "https://renamed.example.net" })).Items.New);
        Assert.Empty(_jira.To("/accessible-resources"));
    }

    [Fact]
    public async Task H7_ASiteThatTheTokenDoesNotOpen_NamesThoseItOpens()
    {
        Sites(("cloud-1", "https://other.example.net"));

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(Options));

        Assert.Contains("does not open https://harbour.example.net", failure.Message, StringComparison.Ordinal);
        Assert.Contains("https://other.example.net", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H3_ATokenThatExpiresHalfWay_IsRenewedOnceAndThePageReplayed()
    {
        Sites(("cloud-2", "https://harbour.example.net"));
        var pages = 0;
        Expire(request => request.Path.EndsWith("/search/jql", StringComparison.Ordinal) && ++pages == 4);

        var result = await _ingest.RunAsync(Options);

        Assert.Equal(20, result.Items.New);
        Assert.Equal(2, _tokens.To("/oauth/token").Count());
        var walked = _jira.To("/search/jql").Select(r => (r.Json["nextPageToken"]?.GetValue<string>(), r.Authorization)).ToArray();
        Assert.Equal(walked[3].Item1, walked[4].Item1);
        Assert.Equal(("Bearer canary-access-1", "Bearer canary-access-2"), (walked[3].Authorization, walked[4].Authorization));
        Assert.All(walked[4..], w => Assert.Equal("Bearer canary-access-2", w.Authorization));
    }

    [Fact]
    public async Task H5_ConsentTakenBackHalfWay_StopsTheRunWithoutALoop()
    {
        Sites(("cloud-2", "https://harbour.example.net"));
        var pages = 0;
        Expire(request => request.Path.EndsWith("/search/jql", StringComparison.Ordinal) && ++pages >= 4, () => _tokens.Refresh = "gone");

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(Options));

        Assert.Contains("refused to renew the token (403 unauthorized_client)", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, _tokens.To("/oauth/token").Count());
        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARefusalThatANewTokenDoesNotMend_IsSaidAfterOneRenewal()
    {
        Sites(("cloud-2", "https://harbour.example.net"));
        Expire(request => request.Path.EndsWith("/search/jql", StringComparison.Ordinal));

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(Options));

        Assert.Contains("Sign in once more", failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, _jira.To("/search/jql").Count());
        Assert.Equal(2, _tokens.To("/oauth/token").Count());
    }

    private void Expire(Func<FakeRequest, bool> when, Action? also = null)
    {
        var sites = _jira.Instead;
        _jira.Instead = async (request, context) =>
        {
            if (!when(request))
                return sites is not null && await sites(request, context);
            also?.Invoke();
            await FakeServer.FailAsync(context, 401);
            return true;
        };
    }

    /// <summary>The gateway tells sites and passes Jira on, so the fake Jira does both.</summary>
    private void Sites(params (string Id, string Url)[] sites) => _jira.Instead = async (request, context) =>
    {
        if (!request.Path.EndsWith("/accessible-resources", StringComparison.Ordinal))
            return false;
        await FakeServer.WriteAsync(context, new JsonArray([.. sites.Select(s =>
            new JsonObject { ["id"] = s.Id, ["url"] = s.Url, ["name"] = "n", ["scopes"] = new JsonArray($"read:{s.Id}") })]));
        return true;
    };

    private void Put(string api, string? cloudId = null)
    {
        var content = new JsonObject
        {
            ["client_id"] = "canary-id",
            ["client_secret"] = "canary-secret",
            ["refresh_token"] = _tokens.Refresh,
            ["token_url"] = $"{_tokens.Url}/oauth/token",
            ["api_url"] = api,
            ["cloud_id"] = cloudId,
        };
        File.WriteAllText(FilePath, content.ToJsonString());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
