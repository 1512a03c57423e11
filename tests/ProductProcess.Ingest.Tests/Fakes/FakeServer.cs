using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A small HTTP server on a free port that remembers what it was asked, and fails on request.</summary>
internal abstract class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<FakeRequest> _requests = new();

    protected FakeServer(string basePath)
    {
        BasePath = basePath;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(ServeAsync);
        _app.StartAsync().GetAwaiter().GetResult();
    }

    public string BasePath { get; }

    public string Url => _app.Urls.Single() + BasePath;

    /// <summary>The server's own clock, in every answer's Date.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>May answer instead: true when it did.</summary>
    public Func<FakeRequest, HttpContext, Task<bool>>? Instead { get; set; }

    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    public void Forget() => _requests.Clear();

    public IEnumerable<FakeRequest> To(string path) => Requests.Where(r => r.Path.EndsWith(path, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The answer, or null for 404.</summary>
    protected abstract JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context);

    public static async Task WriteAsync(HttpContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json;charset=UTF-8";
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    public static async Task FailAsync(HttpContext context, int status, string message = "no")
    {
        context.Response.StatusCode = status;
        await WriteAsync(context, new JsonObject { ["errorMessages"] = new JsonArray(message), ["errors"] = new JsonObject() });
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var path = context.Request.Path.Value!;
        var request = new FakeRequest(
            context.Request.Method, path, context.Request.QueryString.Value ?? "", await reader.ReadToEndAsync(),
            context.Request.Headers.Authorization);
        _requests.Enqueue(request);
        context.Response.Headers.Date = Now.ToString("R");
        if (Instead is { } instead && await instead(request, context))
            return;
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var answer = Answer(request with { Path = path[BasePath.Length..] }, context.Request.Query, context);
        if (context.Response.StatusCode != 200 && answer is null)
            await FailAsync(context, context.Response.StatusCode);
        else if (answer is null)
            await FailAsync(context, 404);
        else
            await WriteAsync(context, answer);
    }
}
