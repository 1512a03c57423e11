using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>What every request passes first: it is counted, gets the sandbox's time, and may meet a fault.</summary>
internal sealed class Gate(TimeProvider time, SandboxFaults faults)
{
    private readonly ConcurrentDictionary<string, long> _byPath = new(StringComparer.Ordinal);
    private long _requests;

    public long Requests => Interlocked.Read(ref _requests);

    public IReadOnlyDictionary<string, long> RequestsByPath => _byPath.ToDictionary(StringComparer.Ordinal);

    public SandboxFaults Faults { get; } = faults;

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        Interlocked.Increment(ref _requests);
        _byPath.AddOrUpdate(context.Request.Path.Value ?? "/", 1, (_, count) => count + 1);
        var failure = Faults.Draw();
        if (Faults.Dies() || failure == RandomFailure.Cut)
        {
            context.Abort();
            return;
        }

        context.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        if (Faults.RefusesAsTooMany() || failure == RandomFailure.TooMany)
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Rate limit exceeded.");
        else if (Faults.IsUnavailable() || failure == RandomFailure.Unavailable)
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The service is unavailable.");
        else if (Faults.Truncates() || failure == RandomFailure.Truncated)
            await TruncateAsync(context, next);
        else
            await next(context);
    }

    private static async Task TruncateAsync(HttpContext context, RequestDelegate next)
    {
        var (whole, real) = (new MemoryStream(), context.Response.Body);
        context.Response.Body = whole;
        await next(context);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        context.Response.Body = real;
        context.Response.ContentLength = null;
        await real.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length / 2), context.RequestAborted);
    }

    private Task RefuseAsync(HttpContext context, int status, string message)
    {
        if (Faults.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Reply.ErrorAsync(context, status, message);
    }
}
