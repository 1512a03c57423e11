using System.Net;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Outermost, one per connection: signs each request and looks at each answer before anybody reads it.
/// </summary>
internal sealed class ConnectionHandler(ICredential? credential, RequestMeter meter, CaBundle? trusted) : DelegatingHandler
{
    private const string LoginReason = "x-seraph-loginreason";

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        request.Options.Set(RequestMeter.Key, meter);
        if (trusted is not null)
            request.Options.Set(CaBundle.Key, trusted);
        var response = await SignedAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            meter.Answered(response);
            CheckSignedIn(response);
            CheckMoved(response);
            CheckData(response);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>A token that expired on the way is renewed, and the same request sent once more.</summary>
    private async Task<HttpResponseMessage> SignedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (credential is null)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var header = await credential.HeaderAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = header;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!IsRefused(response))
            return response;
        try
        {
            if (!await credential.RenewAsync(header, cancellationToken).ConfigureAwait(false))
                return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }

        response.Dispose();
        request.Headers.Authorization = await credential.HeaderAsync(cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsRefused(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized
        || (response.Headers.TryGetValues(LoginReason, out var reasons) && reasons.Any(r => r.Contains("FAILED", StringComparison.OrdinalIgnoreCase)));

    /// <summary>With a wrong token Jira answers 200 and nothing; only this header tells.</summary>
    private static void CheckSignedIn(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues(LoginReason, out var values))
            return;
        foreach (var value in values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!value.Equals("OK", StringComparison.OrdinalIgnoreCase))
                throw new RefusedSignal(Refusal.NotSignedIn, value);
        }
    }

    private static void CheckMoved(HttpResponseMessage response)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
            throw new RefusedSignal(Refusal.Moved, response.Headers.Location?.GetLeftPart() ?? "an address it does not name");
    }

    private static void CheckData(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode
            && response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new RefusedSignal(Refusal.WebPage, "a web page");
        }
    }
}
