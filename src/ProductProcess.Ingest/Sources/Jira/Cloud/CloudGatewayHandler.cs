namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// OAuth tokens work at Atlassian's gateway alone: sends what is asked of a site there. Which id the site has is asked once.
/// </summary>
internal sealed class CloudGatewayHandler(SourceOptions options, CloudSites sites) : DelegatingHandler
{
    private readonly int _prefix = new Uri(options.Url).AbsolutePath.TrimEnd('/').Length;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var gateway = await sites.GatewayAsync(cancellationToken).ConfigureAwait(false);
        request.RequestUri = new Uri(gateway + request.RequestUri!.PathAndQuery[_prefix..]);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
