using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Http.OAuth;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Which of the sites that an OAuth token opens is meant: by cloud id, or by the address people open.</summary>
internal sealed class CloudSites(JiraCalls calls, OAuthCredential credential, TrackerHttp http, RequestMeter meter)
{
    private const string Stream = "sign-in";

    private string? _gateway;

    /// <summary>Where requests go: <c>https://api.atlassian.com/ex/jira/{cloudId}</c>.</summary>
    public async Task<string> GatewayAsync(CancellationToken cancellationToken)
    {
        if (_gateway is { } known)
            return known;
        if (JiraSite.IsGateway(calls.Options))
            return _gateway = calls.Options.Url.TrimEnd('/');
        var keys = await credential.KeysAsync(cancellationToken).ConfigureAwait(false);
        var id = keys.CloudId ?? (await ThisSiteAsync(cancellationToken).ConfigureAwait(false)).Id!;
        return _gateway = JiraGateway.Address(keys.ApiUrl ?? JiraGateway.Api, id);
    }

    /// <summary>What the token may do on this site.</summary>
    public async Task<IReadOnlyList<string>> ScopesAsync(CancellationToken cancellationToken) =>
        (await ThisSiteAsync(cancellationToken).ConfigureAwait(false)).Scopes ?? [];

    private async Task<AtlassianSite> ThisSiteAsync(CancellationToken cancellationToken)
    {
        var keys = await credential.KeysAsync(cancellationToken).ConfigureAwait(false);
        using var client = http.Connect(keys.ApiUrl ?? JiraGateway.Api, credential, meter, CaBundle.Of(calls.Options));
        var api = RestService.ForGenerated<IAtlassianApi>(client, OAuthJson.Default);
        var sites = await calls.AskAsync(Stream, () => api.SitesAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        var meant = JiraSite.CloudId(calls.Options) ?? keys.CloudId;
        var found = sites.Where(s => s.Id is not null && (meant is null ? IsHere(s) : s.Id.Equals(meant, StringComparison.OrdinalIgnoreCase))).ToArray();
        return found.Length > 0
            ? new AtlassianSite(found[0].Id, found[0].Url, [.. found.SelectMany(s => s.Scopes ?? []).Distinct().Order(StringComparer.Ordinal)])
            : throw NotAmong(sites);
    }

    private bool IsHere(AtlassianSite site) =>
        Uri.TryCreate(site.Url, UriKind.Absolute, out var uri)
        && uri.Authority.Equals(new Uri(calls.Options.Url).Authority, StringComparison.OrdinalIgnoreCase);

    private TrackerSettingsException NotAmong(IReadOnlyList<AtlassianSite> sites) => new(
        calls.Options.Name, Stream,
        $"the OAuth token does not open {calls.Options.Url}.",
        sites.Count == 0
            ? "It opens no site at all: give consent once more and choose the site."
            : $"It opens {string.Join(", ", sites.Select(s => s.Url ?? s.Id).Distinct())}: correct Url or cloud_id, or give consent for the other site.");
}
