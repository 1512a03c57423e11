using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace ProductProcess.Sandbox.Tests;

/// <summary>A sandbox that runs for one test class, and a client that may read it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private Served(SandboxServer server, FakeTimeProvider time, SandboxFaults faults)
    {
        Server = server;
        Time = time;
        Faults = faults;
        Client = new HttpClient { BaseAddress = server.Url };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SandboxServer.Token);
    }

    public SandboxServer Server { get; }

    public FakeTimeProvider Time { get; }

    public SandboxFaults Faults { get; }

    public HttpClient Client { get; }

    public static async Task<Served> StartAsync(Func<SandboxFaults, SandboxOptions> options)
    {
        var (time, faults) = (new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 8, 30, 0, TimeSpan.Zero)), new SandboxFaults());
        return new Served(await SandboxServer.StartAsync(options(faults), time, TestContext.Current.CancellationToken), time, faults);
    }

    public static Task<Served> ServerAsync(string seed, string version = "9.12.14") => StartAsync(faults => new SandboxOptions
    {
        Workspace = Worlds.Of(seed),
        Tracker = SandboxTracker.JiraDataCenter,
        ServerVersion = Version.Parse(version),
        Faults = faults,
    });

    public static Task<Served> CloudAsync(string seed, bool keepExchanges = false) =>
        StartAsync(faults => new SandboxOptions { Workspace = Worlds.Of(seed), Faults = faults, KeepExchanges = keepExchanges });

    /// <summary>Whom the client is from now on; null is nobody.</summary>
    public void Use(string? scheme, string? secret) => Client.DefaultRequestHeaders.Authorization = scheme is null
        ? null
        : new AuthenticationHeaderValue(scheme, scheme == "Basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(secret!)) : secret);

    public Task<HttpResponseMessage> SendAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(string path, object body) =>
        Client.PostAsync(path, new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    public async Task<JsonElement> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK) => await ReadAsync(await SendAsync(path), status);

    public async Task<JsonElement> PostAsync(string path, object body, HttpStatusCode status = HttpStatusCode.OK) => await ReadAsync(await SendAsync(path, body), status);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
