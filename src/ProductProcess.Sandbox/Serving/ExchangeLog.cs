using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>Keeps what was asked and answered, in the order of the answers.</summary>
internal sealed class ExchangeLog
{
    private readonly ConcurrentQueue<SandboxExchange> _kept = [];

    public IReadOnlyList<SandboxExchange> Kept => [.. _kept];

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        using var sent = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        var body = await sent.ReadToEndAsync(context.RequestAborted);
        context.Request.Body.Position = 0;
        var wire = context.Response.Body;
        await using var reply = new MemoryStream();
        context.Response.Body = reply;
        await next(context);
        context.Response.Body = wire;
        _kept.Enqueue(new SandboxExchange(
            context.Request.Method,
            context.Request.PathBase + context.Request.Path,
            context.Request.QueryString.ToString(),
            body,
            context.Response.StatusCode,
            Encoding.UTF8.GetString(reply.GetBuffer(), 0, (int)reply.Length)));
        await wire.WriteAsync(reply.GetBuffer().AsMemory(0, (int)reply.Length), context.RequestAborted);
    }
}
