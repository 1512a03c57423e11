using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>
/// Takes the webhooks of trackers at /hooks/(source). A genuine one is answered at once and only hints that its source is
/// worth reading soon; it never changes data itself. What is lost after the answer, the next turn of the source loop finds.
/// </summary>
internal sealed partial class WebhookServer(
    IReadOnlyList<WebhookSource> sources,
    SourceHints hints,
    TimeProvider time,
    ILogger<WebhookServer> logger) : IHostedService, IAsyncDisposable
{
    /// <summary>A tracker's event with a long description fits; more is refused and found by the next turn.</summary>
    public const int LargestBody = 2 * 1024 * 1024;

    private readonly SeenDeliveries _seen = new();
    private WebApplication? _app;

    /// <summary>Where it listens, with the ports that were taken.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. _app?.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    /// <exception cref="SettingsException">An address is taken or is not of this machine.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
            return;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxConcurrentConnections = 64;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.WebHost.UseUrls([.. sources.Select(source => source.Listen).Distinct(StringComparer.OrdinalIgnoreCase)]);
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapPost("/hooks/{source}", TakeAsync);
        try
        {
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw new SettingsException([$"Webhooks: cannot listen at {string.Join(", ", sources.Select(source => source.Listen).Distinct())}: {taken.Message} Choose another port under Webhooks:Listen."]);
        }

        Listening(string.Join(", ", Addresses));
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task TakeAsync(HttpContext context)
    {
        var name = context.GetRouteValue("source") as string;
        if (sources.FirstOrDefault(source => source.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } source)
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        if (await BodyAsync(context) is not { } body)
        {
            Refused(source.Name, "it is larger than 2 MB");
            context.Response.StatusCode = (int)HttpStatusCode.RequestEntityTooLarge;
            return;
        }

        var verdict = source.Verifier.Check(new WebhookDelivery(body, header => context.Request.Headers[header]), time.GetUtcNow());
        context.Response.StatusCode = (int)(verdict.IsGenuine ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
        if (!verdict.IsGenuine)
            Refused(source.Name, verdict.Refusal!);
        else if (_seen.IsNew([.. verdict.Keys.Select(key => $"{source.Name} {key}")]))
            hints.Hint(source.Name);
    }

    /// <summary>Null where it is too large.</summary>
    private static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody)
            return null;
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == (int)HttpStatusCode.RequestEntityTooLarge)
        {
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Webhooks are taken at {Addresses}")]
    private partial void Listening(string addresses);

    [LoggerMessage(2, LogLevel.Warning, "A webhook for {Source} was refused: {Why}")]
    private partial void Refused(string source, string why);
}
