using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Http.OAuth;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sources.Http.OAuth;

public sealed class OAuthCredentialTests : IAsyncLifetime
{
    private readonly FakeTokens _tokens = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly string _folder = Directory.CreateTempSubdirectory("oauth-tests-").FullName;
    private readonly ServiceProvider _services;

    public OAuthCredentialTests() =>
        _services = new ServiceCollection().AddSingleton<TimeProvider>(TimeProvider.System).AddIngest(TestIngest.Impatient).BuildServiceProvider();

    public ValueTask InitializeAsync()
    {
        Put(new JsonObject { ["refresh_token"] = "canary-refresh-0" });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _tokens.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string FilePath => Path.Combine(_folder, "oauth.json");

    private SourceOptions Options => new() { Name = "harbour", Kind = SourceKinds.JiraCloud, Url = "https://harbour.example.net", OAuthFile = FilePath };

    [Fact]
    public async Task WithoutAnAccessToken_OneIsFetchedAndWrittenBeforeItIsUsed()
    {
        Assert.Equal("canary-access-1", await TokenAsync(Credential()));

        var written = Written();
        Assert.Equal(
            ("canary-access-1", "canary-refresh-1", "2026-10-01T13:00:00Z", null),
            ((string)written["access_token"]!, (string)written["refresh_token"]!, (string)written["expires_at"]!, written["renewing_since"]));
        var asked = Assert.Single(_tokens.Requests).Json;
        Assert.Equal(("refresh_token", "canary-refresh-0", "canary-id"), ((string)asked["grant_type"]!, (string)asked["refresh_token"]!, (string)asked["client_id"]!));
    }

    [Fact]
    public async Task ATokenThatIsGood_IsUsedAsItIs_AndRenewedShortlyBeforeItExpires()
    {
        Put(new JsonObject { ["refresh_token"] = "canary-refresh-0", ["access_token"] = "canary-access-0", ["expires_at"] = "2026-10-01T12:10:00Z" });
        var credential = Credential();

        Assert.Equal("canary-access-0", await TokenAsync(credential));
        _time.Advance(TimeSpan.FromMinutes(7));
        Assert.Equal("canary-access-0", await TokenAsync(credential));
        Assert.Empty(_tokens.Requests);
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("canary-access-1", await TokenAsync(credential));
    }

    [Fact]
    public async Task H4_WorkersThatRenewAtTheSameTime_UseTheRefreshTokenOnce()
    {
        // Each has its own credential, as two processes have; the lock is the operating system's.
        var workers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => TokenAsync(Credential(TimeProvider.System))));

        var tokens = await Task.WhenAll(workers);

        Assert.Single(_tokens.Requests);
        Assert.Equal("canary-access-1", Assert.Single(tokens.Distinct()));
    }

    [Fact]
    public async Task H4_ATokenThatAnotherWorkerRenewed_IsTakenFromTheFile()
    {
        Put(new JsonObject { ["refresh_token"] = "canary-refresh-0", ["access_token"] = "canary-access-0" });
        var (first, second) = (Credential(), Credential());
        var old = await first.HeaderAsync(TestContext.Current.CancellationToken);
        Assert.Equal(old, await second.HeaderAsync(TestContext.Current.CancellationToken));

        Assert.True(await first.RenewAsync(old, TestContext.Current.CancellationToken));
        Assert.True(await second.RenewAsync(old, TestContext.Current.CancellationToken));

        Assert.Single(_tokens.Requests);
        Assert.Equal(await TokenAsync(first), await TokenAsync(second));
    }

    [Fact]
    public async Task H4_ACrashBetweenAnswerAndFile_IsExplainedAfterwards()
    {
        // What a process leaves that died there: the attempt is written down, the answer is not.
        Put(new JsonObject { ["refresh_token"] = "canary-refresh-0", ["renewing_since"] = "2026-10-01T11:59:00Z" });
        _tokens.Refresh = "canary-refresh-lost";

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => TokenAsync(Credential()));

        Assert.Contains("A renewal that began at 2026-10-01 11:59 UTC was cut off", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Sign in once more", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H4_ACrashBeforeTheAnswer_GoesOnWithTheSameRefreshToken()
    {
        Put(new JsonObject { ["refresh_token"] = "canary-refresh-0", ["renewing_since"] = "2026-10-01T11:59:00Z" });

        Assert.Equal("canary-access-1", await TokenAsync(Credential()));
        Assert.Null(Written()["renewing_since"]);
    }

    [Fact]
    public async Task H4_AFileThatCannotBeLocked_IsFoundOutBeforeTheRefreshTokenIsUsed()
    {
        Directory.CreateDirectory(FilePath + ".lock");

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => TokenAsync(Credential()));

        Assert.Contains("writable", failure.NextStep, StringComparison.Ordinal);
        Assert.Empty(_tokens.Requests);
    }

    [Fact]
    public async Task H5_ARefreshTokenThatWasTakenBack_StopsAndIsNotAskedForAgain()
    {
        _tokens.Refresh = "another";
        var credential = Credential();

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => TokenAsync(credential));
        for (var n = 0; n < 5; n++)
            await Assert.ThrowsAsync<TrackerSettingsException>(() => TokenAsync(credential));

        Assert.Contains("unauthorized_client", failure.Message, StringComparison.Ordinal);
        Assert.Single(_tokens.Requests);
        Assert.Equal("canary-refresh-0", (string)Written()["refresh_token"]!);
    }

    [Fact]
    public async Task AnEndpointThatFails_LeavesTheRefreshTokenForTheNextRun()
    {
        _tokens.Instead = async (_, context) =>
        {
            await FakeServer.FailAsync(context, 500);
            return true;
        };

        await Assert.ThrowsAsync<TrackerUnavailableException>(() => TokenAsync(Credential()));
        _tokens.Instead = null;

        Assert.Equal("canary-access-1", await TokenAsync(Credential()));
    }

    [Fact]
    public async Task AnAnswerThatIsNoToken_SaysSo()
    {
        _tokens.Instead = async (_, context) =>
        {
            await FakeServer.WriteAsync(context, new JsonObject { ["ok"] = true });
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerAnswerException>(() => TokenAsync(Credential()));

        Assert.Contains("no token", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linear_SendsAForm()
    {
        var linear = Options with { Kind = SourceKinds.Linear, Url = "https://api.linear.app" };

        Assert.Equal("canary-access-1", await TokenAsync(Credential(_time, linear)));

        Assert.Contains("grant_type=refresh_token&refresh_token=canary-refresh-0", Assert.Single(_tokens.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linear_WithoutARefreshToken_UsesTheAccountOfTheApp()
    {
        Put([]);
        var linear = Options with { Kind = SourceKinds.Linear, Url = "https://api.linear.app" };

        Assert.Equal("canary-access-1", await TokenAsync(Credential(_time, linear)));

        Assert.Contains("grant_type=client_credentials&scope=read", Assert.Single(_tokens.Requests).Body, StringComparison.Ordinal);
        Assert.Null(Written()["refresh_token"]);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(200)]
    public async Task NoFailure_CarriesASecret(int status)
    {
        _tokens.Instead = async (_, context) =>
        {
            context.Response.StatusCode = status;
            await FakeServer.WriteAsync(context, new JsonObject { ["error"] = "canary-secret", ["echo"] = "canary-refresh-0" });
            return true;
        };

        var failure = await Assert.ThrowsAnyAsync<TrackerException>(() => TokenAsync(Credential()));

        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", Options.ToString(), StringComparison.Ordinal);
    }

    private OAuthCredential Credential(TimeProvider? time = null, SourceOptions? options = null) =>
        OAuthCredential.Of(options ?? Options, _services.GetRequiredService<TrackerHttp>(), time ?? _time);

    private static async Task<string?> TokenAsync(OAuthCredential credential) =>
        (await credential.HeaderAsync(TestContext.Current.CancellationToken)).Parameter;

    private JsonObject Written() => (JsonObject)JsonNode.Parse(File.ReadAllText(FilePath))!;

    private void Put(JsonObject more)
    {
        var content = new JsonObject { ["client_id"] = "canary-id", ["client_secret"] = "canary-secret", ["token_url"] = $"{_tokens.Url}/oauth/token", ["api_url"] = _tokens.Url };
        foreach (var (name, value) in more)
            content[name] = value?.DeepClone();
        File.WriteAllText(FilePath, content.ToJsonString());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
