using System.Net;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Closest to the wire, beneath the retries: reads each body to its end, so that a connection cut half-way is repeated
/// like any other failure, and turns a wait that is too long into a <see cref="ParkedSignal"/>.
/// </summary>
internal sealed class WireHandler(TimeProvider time, SyncLimits limits) : DelegatingHandler
{
    private const int LongestRefusal = 65_536;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(RequestMeter.Key, out var meter))
            meter.Sent();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
            await CheckRefusedAsync(response, cancellationToken).ConfigureAwait(false);
            CheckLimits(request, response);
            await CheckWholeAsync(response, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>The tenant learns what the answer says about limits; a wait that is too long ends the attempts.</summary>
    private void CheckLimits(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (!request.Options.TryGetValue(Tenant.Key, out var tenant))
            return;
        var refused = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
        var endpoint = Endpoint.Of(request);
        tenant.Note(endpoint, RateHeaders.Read(response, time.GetUtcNow()), refused);
        if (refused && tenant.Wait(endpoint) is var wait && wait > limits.LongestWait)
            throw new ParkedSignal(time.GetUtcNow() + wait);
    }

    /// <summary>Linear says 400 where others say 429 or 401; its body tells.</summary>
    private static async Task CheckRefusedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.BadRequest || response.Content.Headers.ContentLength > LongestRefusal)
            return;
        var says = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (says.Contains("\"RATELIMITED\"", StringComparison.Ordinal))
            response.StatusCode = HttpStatusCode.TooManyRequests;
        else if (says.Contains("\"AUTHENTICATION_ERROR\"", StringComparison.Ordinal))
            response.StatusCode = HttpStatusCode.Unauthorized;
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
