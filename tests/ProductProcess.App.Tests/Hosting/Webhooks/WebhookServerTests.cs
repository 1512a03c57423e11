using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProductProcess.App.Hosting;
using ProductProcess.App.Hosting.Webhooks;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Tests.Hosting.Webhooks;

/// <summary>Webhooks over real HTTP, against a clock that the test moves.</summary>
public sealed class WebhookServerTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly SourceHints _hints = new();
    private readonly HttpClient _http = new();
    private WebhookServer _server = null!;
    private string _url = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = Server("http://127.0.0.1:0");
        await _server.StartAsync(Stop);
        _url = Assert.Single(_server.Addresses);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(CancellationToken.None);
        await _server.DisposeAsync();
        _http.Dispose();
        _hints.Dispose();
    }

    [Fact]
    public async Task J18_GenuineDelivery_IsAnsweredAndHintsItsSourceOnce()
    {
        var body = Body();
        Assert.Equal(HttpStatusCode.OK, await PostAsync("studio", body, "one"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync("studio", Body(1), "two"));
        await _hints.WaitAsync(Stop);
        Assert.Equal(["studio"], _hints.Take());
    }

    [Fact]
    public async Task J18_TheSameDeliveryAgain_IsAnsweredAndHintsNothing()
    {
        var body = Body();
        await PostAsync("studio", body, "one");
        Assert.Equal(["studio"], _hints.Take());
        Assert.Equal(HttpStatusCode.OK, await PostAsync("studio", body, "one"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync("studio", body, "another-number"));
        Assert.Empty(_hints.Take());
    }

    [Fact]
    public async Task J18_LateOrBadlySignedDelivery_IsRefusedAndHintsNothing()
    {
        var body = Body();
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("studio", body, "one", WebhookVerifierTests.Sign(body, "another secret")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("studio", body, "two", ""));
        _clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("studio", body, "three"));
        Assert.Empty(_hints.Take());
    }

    [Fact]
    public async Task J18_JiraDelivery_IsKnownByItsIdentifier()
    {
        Assert.Equal(HttpStatusCode.OK, await JiraAsync("Hello World!", "hook-1"));
        Assert.Equal(["acme"], _hints.Take());
        // Retried with the same identifier; the retry counter is another header.
        Assert.Equal(HttpStatusCode.OK, await JiraAsync("Hello World!", "hook-1"));
        Assert.Equal(HttpStatusCode.OK, await JiraAsync("Hello again!", "hook-1"));
        Assert.Empty(_hints.Take());
        Assert.Equal(HttpStatusCode.OK, await JiraAsync("Hello again, again!", "hook-2"));
        Assert.Equal(["acme"], _hints.Take());
    }

    [Theory]
    [InlineData("POST", "/hooks/nobody", HttpStatusCode.NotFound)]
    [InlineData("POST", "/", HttpStatusCode.NotFound)]
    [InlineData("GET", "/hooks/studio", HttpStatusCode.MethodNotAllowed)]
    public async Task AnythingElse_IsTurnedDown(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _url + path);
        using var answer = await _http.SendAsync(request, Stop);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABodyThatIsTooLarge_IsRefused(bool chunked)
    {
        var body = new string('x', WebhookServer.LargestBody + 1);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_url}/hooks/acme") { Content = new StringContent(body) };
        request.Headers.Add("X-Hub-Signature", $"sha256={WebhookVerifierTests.Sign(body)}");
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        using var answer = await _http.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(_hints.Take());
    }

    [Fact]
    public async Task AnAddressThatIsTaken_IsNamed()
    {
        await using var second = Server(_url);
        var failure = await Assert.ThrowsAsync<SettingsException>(() => second.StartAsync(Stop));
        Assert.Contains(_url, failure.Message, StringComparison.Ordinal);
    }

    private WebhookServer Server(string listen) => new(
        [
            new WebhookSource("studio", listen, new WebhookVerifier("linear", "s3cret")),
            new WebhookSource("acme", listen, new WebhookVerifier("jira-cloud", "s3cret")),
        ],
        _hints, _clock, NullLogger<WebhookServer>.Instance);

    private string Body(int version = 0) => $$"""{ "webhookTimestamp": {{_clock.GetUtcNow().ToUnixTimeMilliseconds()}}, "v": {{version}} }""";

    private Task<HttpStatusCode> PostAsync(string source, string body, string delivery, string? signature = null) =>
        SendAsync(source, body, ("Linear-Signature", signature ?? WebhookVerifierTests.Sign(body)), ("Linear-Delivery", delivery));

    private Task<HttpStatusCode> JiraAsync(string body, string identifier) =>
        SendAsync("acme", body, ("X-Hub-Signature", $"sha256={WebhookVerifierTests.Sign(body)}"), ("X-Atlassian-Webhook-Identifier", identifier));

    private async Task<HttpStatusCode> SendAsync(string source, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_url}/hooks/{source}")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var answer = await _http.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
