using Refit;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>What a site of Jira Cloud tells without a token.</summary>
internal interface ICloudEdge
{
    [Get("/_edge/tenant_info")]
    Task<CloudTenant> TenantAsync(CancellationToken cancellationToken);
}
