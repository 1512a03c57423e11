using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        var failure = Faults.Draw();
        if (Faults.Dies() || failure == RandomFailure.Cut)
        {
            context.Abort();
            return;
        }

        context.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        Faults.Answers.Quota?.Write(context.Response.Headers);
        await AnswerAsync(context, next, failure);
    }

    private Task AnswerAsync(HttpContext context, RequestDelegate next, RandomFailure failure)
    {
        var (answers, path) = (Faults.Answers, context.Request.Path.Value ?? "/");
        var concerned = answers.Concerns(path);
        if (answers.IsGone(path))
            return Reply.ErrorAsync(context, StatusCodes.Status410Gone, "The requested API has been removed.");
        if (failure == RandomFailure.TooMany || (concerned && Faults.RefusesAsTooMany()))
            return RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Rate limit exceeded.");
        if (failure == RandomFailure.Unavailable || (concerned && Faults.IsUnavailable()))
            return RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The service is unavailable.");
        if (concerned && answers.ShowsLogin())
            return Reply.HtmlAsync(context, StatusCodes.Status200OK, "Log in");
        if (concerned && answers.Holds())
            return HoldAsync(context);
        return failure == RandomFailure.Truncated || Faults.Truncates() ? TruncateAsync(context, next) : next(context);
    }

    /// <summary>Until whoever asks goes away, or the sandbox ends.</summary>
    private async Task HoldAsync(HttpContext context)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var aborted = context.RequestAborted.Register(() => gone.TrySetResult());
        await using var stopped = stopping.Register(() => gone.TrySetResult());
        Faults.Answers.TellHeld();
        await gone.Task;
        context.Abort();
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
        if (status == StatusCodes.Status429TooManyRequests)
            Faults.Answers.Quota?.WriteReason(context.Response.Headers);
        return Faults.Answers.RefusesInHtml ? Reply.HtmlAsync(context, status, message) : Reply.ErrorAsync(context, status, message);
    }
}
