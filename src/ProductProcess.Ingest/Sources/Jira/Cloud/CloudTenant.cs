namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary><c>/_edge/tenant_info</c> of a site; answered to everybody.</summary>
internal sealed record CloudTenant
{
    public string? CloudId { get; init; }
}
