namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraEstimationField
{
    public string? FieldId { get; init; }
}
