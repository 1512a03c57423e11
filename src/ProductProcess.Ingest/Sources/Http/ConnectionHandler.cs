namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Outermost, one per connection: signs each request and looks at each answer before anybody reads it.
/// </summary>
internal sealed class ConnectionHandler(ICredential credential, RequestMeter meter) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        request.Headers.Authorization = await credential.HeaderAsync(cancellationToken).ConfigureAwait(false);
        request.Options.Set(RequestMeter.Key, meter);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
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

    /// <summary>With a wrong token Jira answers 200 and nothing; only this header tells.</summary>
    private static void CheckSignedIn(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("x-seraph-loginreason", out var values))
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
