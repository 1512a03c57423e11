using System.Net;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class PreflightTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly TestIngest _ingest = new();

    public void Dispose()
    {
        _ingest.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task WrongToken_IsRefused_SaysWhatToSet()
    {
        Answer("/rest/api/3/serverInfo", """{"deploymentType":"Cloud","version":"1001"}""");
        Answer("/rest/api/3/myself", """{"message":"Client must be authenticated to access this resource."}""", 401);

        var failure = await FailsAsync<TrackerSettingsException>(Cloud);

        Assert.Equal(HttpStatusCode.Unauthorized, failure.Status);
        Assert.Contains("refused the token (401)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Client must be authenticated", failure.Message, StringComparison.Ordinal);
        Assert.Contains("has not expired", failure.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CloudWithoutEmail_SendsABearerToken_AndSaysSoWhenRefused()
    {
        Answer("/rest/api/3/serverInfo", """{"deploymentType":"Cloud"}""");
        Answer("/rest/api/3/myself", "{}", 401);

        var failure = await FailsAsync<TrackerSettingsException>(Cloud with { Email = null });

        Assert.Contains("Set Email", failure.NextStep, StringComparison.Ordinal);
        Assert.All(Signed, e => Assert.Equal("Bearer secret", e));
    }

    [Fact]
    public async Task CloudWithEmail_SendsBasic()
    {
        Answer("/rest/api/3/serverInfo", """{"deploymentType":"Cloud"}""");
        Answer("/rest/api/3/myself", "{}", 401);

        await FailsAsync<TrackerSettingsException>(Cloud);

        var expected = "Basic " + Convert.ToBase64String("reader@example.com:secret"u8);
        Assert.All(Signed, e => Assert.Equal(expected, e));
    }

    [Fact]
    public async Task K8_DataCenterRefusesTheToken_NamesPersonalAccessTokens()
    {
        Answer("/rest/api/2/serverInfo", """{"deploymentType":"Server","version":"9.12.4"}""");
        Answer("/rest/api/2/myself", "<html>Unauthorized</html>", 401, "text/html");

        var failure = await FailsAsync<TrackerSettingsException>(DataCenter);

        Assert.Contains("personal access token", failure.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AUTHENTICATED_FAILED")]
    [InlineData("AUTHENTICATION_DENIED")]
    public async Task H1_SuccessWithALoginReason_IsAFailureOfTheToken(string reason)
    {
        _server.Given(Request.Create().WithPath("/rest/api/3/serverInfo"))
            .RespondWith(Response.Create().WithHeader("x-seraph-loginreason", reason).WithHeader("Content-Type", "application/json").WithBody("{}"));

        var failure = await FailsAsync<TrackerSettingsException>(Cloud);

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Contains("wrong or has expired", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H6_ALoginPageWithSuccess_IsNotJira()
    {
        Answer("/rest/api/3/serverInfo", "<html><body>Log in</body></html>", 200, "text/html; charset=utf-8");

        var failure = await FailsAsync<TrackerSettingsException>(Cloud);

        Assert.Contains("web page", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_server.Url!, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARedirect_NamesTheOtherAddressWithoutItsTicket()
    {
        _server.Given(Request.Create().WithPath("/rest/api/3/serverInfo"))
            .RespondWith(Response.Create().WithStatusCode(302).WithHeader("Location", "https://elsewhere.example/login?ticket=abc"));

        var failure = await FailsAsync<TrackerSettingsException>(Cloud);

        Assert.Contains("https://elsewhere.example/login.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ticket", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task K5_ADataCenterGivenAsCloud_SaysSo()
    {
        Answer("/rest/api/2/serverInfo", """{"deploymentType":"Server","version":"9.12.4"}""");

        var failure = await FailsAsync<TrackerSettingsException>(Cloud);

        Assert.Contains("is Jira Data Center 9.12.4", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Set Kind to jira-dc.", failure.NextStep);
    }

    [Fact]
    public async Task ACloudGivenAsDataCenter_SaysSo()
    {
        Answer("/rest/api/2/serverInfo", """{"deploymentType":"Cloud","version":"1001.0.0"}""");

        Assert.Equal("Set Kind to jira-cloud.", (await FailsAsync<TrackerSettingsException>(DataCenter)).NextStep);
    }

    [Fact]
    public async Task AnAddressThatIsNotJira_SaysSo()
    {
        var failure = await FailsAsync<TrackerSettingsException>(DataCenter);

        Assert.Contains("is not Jira", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/jira", failure.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "cannot be reached")]
    [InlineData("http://no-such-host.invalid", "cannot be found")]
    public async Task AHostThatDoesNotAnswer_SaysSo(string url, string expected)
    {
        // The second name has a dot and http, so it stands for an address on the own network here.
        var options = DataCenter with { Url = url.Replace("http://no", "https://no", StringComparison.Ordinal) };

        var failure = await FailsAsync<TrackerUnavailableException>(options);

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATruncatedAnswer_ThatStaysSo_IsAFailureOfTheConnection()
    {
        Answer("/rest/api/3/serverInfo", """{"deploymentType":"Clo""");

        await FailsAsync<TrackerUnavailableException>(Cloud);

        Assert.Equal(3, _server.LogEntries.Count);
    }

    [Fact]
    public async Task WrongOptions_AreToldAllAtOnceAndNothingIsSent()
    {
        var options = Cloud with { Kind = "jira", Token = "", Url = "ftp://host" };

        var failure = await Assert.ThrowsAsync<SourceOptionsException>(() => _ingest.RunAsync(options));

        Assert.Equal(3, failure.Faults.Count);
        Assert.Empty(_server.LogEntries);
    }

    private SourceOptions Cloud => new()
    {
        Name = "harbour",
        Kind = SourceKinds.JiraCloud,
        Url = _server.Url!,
        Email = "reader@example.com",
        Token = "secret",
    };

    private SourceOptions DataCenter => Cloud with { Kind = SourceKinds.JiraDataCenter, Email = null };

    /// <summary>The headers of all requests to the interface; what is told to everybody is asked unsigned.</summary>
    private IEnumerable<string> Signed => _server.LogEntries
        .Where(e => e.RequestMessage!.Path.StartsWith("/rest/", StringComparison.Ordinal))
        .Select(e => e.RequestMessage!.Headers!["Authorization"].Single());

    private Task<T> FailsAsync<T>(SourceOptions options)
        where T : TrackerException =>
        Assert.ThrowsAsync<T>(() => _ingest.RunAsync(options));

    private void Answer(string path, string body, int status = 200, string type = "application/json") => _server
        .Given(Request.Create().WithPath(path))
        .RespondWith(Response.Create().WithStatusCode(status).WithHeader("Content-Type", type).WithBody(body));
}
