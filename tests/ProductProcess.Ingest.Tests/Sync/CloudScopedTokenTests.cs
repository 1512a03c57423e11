using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class CloudScopedTokenTests : IAsyncLifetime
{
    private readonly FakeCloud _gateway = new("/ex/jira/11111111-2222") { BaseUrl = "https://harbour.example.net" };
    private readonly FakeCloud _site = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _gateway.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task ThroughTheGateway_ItemsLinkToTheSite()
    {
        _gateway.Issue(1);

        await _ingest.RunAsync(TestIngest.Cloud(_gateway));

        Assert.Equal("https://harbour.example.net/browse/PAY-1", (await _ingest.LogAsync()).Items.Url[0]);
        Assert.All(_gateway.Requests, r => Assert.StartsWith("/ex/jira/11111111-2222/rest/", r.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThroughAGatewayThatDoesNotTellTheSite_ItemsHaveNoLink()
    {
        _gateway.BaseUrl = "javascript:alert(1)";
        _gateway.Issue(1);

        await _ingest.RunAsync(TestIngest.Cloud(_gateway));

        Assert.Equal([null], (await _ingest.LogAsync()).Items.Url);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task H2_AScopedTokenAtTheSite_NamesTheGateway(int status)
    {
        _site.Instead = async (request, context) =>
        {
            if (request.Path == "/_edge/tenant_info")
            {
                await FakeServer.WriteAsync(context, new JsonObject { ["cloudId"] = "11111111-2222" });
                return true;
            }

            if (!request.Path.EndsWith("/myself", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, status, "no scope here");
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(TestIngest.Cloud(_site)));

        Assert.Contains("https://api.atlassian.com/ex/jira/11111111-2222", failure.NextStep, StringComparison.Ordinal);
        Assert.Contains("no scope here", failure.Message, StringComparison.Ordinal);
        Assert.Null(_site.To("/_edge/tenant_info").Single().Authorization);
    }

    [Fact]
    public async Task H2_ASiteThatDoesNotTellItsId_KeepsThePlainMessage()
    {
        _site.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/myself", StringComparison.Ordinal))
                return false;
            await FakeServer.FailAsync(context, 401);
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(TestIngest.Cloud(_site)));

        Assert.DoesNotContain("/ex/jira/", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H2_AScopeThatIsMissingAtTheGateway_IsNamed()
    {
        _gateway.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/myself", StringComparison.Ordinal))
                return false;
            context.Response.StatusCode = 401;
            await FakeServer.WriteAsync(context, new JsonObject { ["code"] = 401, ["message"] = "Unauthorized; scope does not match" });
            return true;
        };

        var failure = await Assert.ThrowsAsync<TrackerSettingsException>(() => _ingest.RunAsync(TestIngest.Cloud(_gateway)));

        Assert.Contains("scope does not match", failure.Message, StringComparison.Ordinal);
        Assert.Contains("read:jira-work", failure.NextStep, StringComparison.Ordinal);
    }
}
