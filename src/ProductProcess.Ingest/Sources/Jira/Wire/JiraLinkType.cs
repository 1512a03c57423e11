namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraLinkType
{
    public string? Name { get; init; }

    public string? Inward { get; init; }

    public string? Outward { get; init; }
}
