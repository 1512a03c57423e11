using System.Net;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Closest to the wire, beneath the retries: reads each body to its end, so that a connection cut half-way is repeated
/// like any other failure, and turns a wait that is too long into a <see cref="ParkedSignal"/>.
/// </summary>
internal sealed class WireHandler(TimeProvider time, SyncLimits limits) : DelegatingHandler
{
    private static readonly TimeSpan LeastWait = TimeSpan.FromSeconds(1);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(RequestMeter.Key, out var meter))
            meter.Sent();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            CheckWait(response);
            await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
            await CheckWholeAsync(response, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private void CheckWait(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            || response.Headers.RetryAfter is not { } after)
        {
            return;
        }

        var now = time.GetUtcNow();
        var wait = after.Delta ?? (after.Date - now) ?? TimeSpan.Zero;
        if (wait > limits.LongestWait)
            throw new ParkedSignal(now + wait);
        // "0" has been seen together with an empty bucket: without a wait all attempts are gone within milliseconds.
        if (wait < LeastWait && limits.FirstDelay >= LeastWait)
            response.Headers.RetryAfter = new(LeastWait);
    }

    /// <summary>An answer that ends in the middle is a broken connection, whatever its status says.</summary>
    private static async Task CheckWholeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode
            || response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var last = LastByte(stream);
        stream.Position = 0;
        if (last is not ((byte)'}' or (byte)']' or (byte)'"' or (byte)'e' or (byte)'l' or (>= (byte)'0' and <= (byte)'9')))
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer ends in the middle.");
    }

    private static int LastByte(Stream stream)
    {
        for (var back = 1; back <= stream.Length; back++)
        {
            stream.Position = stream.Length - back;
            var value = stream.ReadByte();
            if (value is not (' ' or '\r' or '\n' or '\t'))
                return value;
        }

        return -1;
    }
}
