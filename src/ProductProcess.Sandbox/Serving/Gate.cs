using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Serving;

/// <summary>What every request passes first: it is counted, gets the sandbox's time, and may meet a fault.</summary>
internal sealed class Gate(TimeProvider time, SandboxFaults faults, LiveWorkspace? live)
{
    private readonly ConcurrentDictionary<string, long> _byPath = new(StringComparer.Ordinal);
    private long _requests;

    public long Requests => Interlocked.Read(ref _requests);

    public IReadOnlyDictionary<string, long> RequestsByPath => _byPath.ToDictionary(StringComparer.Ordinal);

    public SandboxFaults Faults { get; } = faults;

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        Interlocked.Increment(ref _requests);
        live?.CountRequest();
        _byPath.AddOrUpdate(context.Request.Path.Value ?? "/", 1, (_, count) => count + 1);
        if (Faults.Dies())
        {
            context.Abort();
            return;
        }

        context.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        if (Faults.RefusesAsTooMany())
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Rate limit exceeded.");
        else if (Faults.IsUnavailable())
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The service is unavailable.");
        else
            await next(context);
    }

    private Task RefuseAsync(HttpContext context, int status, string message)
    {
        if (Faults.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Reply.ErrorAsync(context, status, message);
    }
}
