using Refit;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>What Atlassian's gateway tells about a token.</summary>
internal interface IAtlassianApi
{
    /// <summary>In no particular order; a site may come more than once, each time with other scopes.</summary>
    [Get("/oauth/token/accessible-resources")]
    Task<IReadOnlyList<AtlassianSite>> SitesAsync(CancellationToken cancellationToken);
}
