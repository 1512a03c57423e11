namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraFieldSchema
{
    public string? Type { get; init; }

    public string? Custom { get; init; }
}
