namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraEstimation
{
    public JiraEstimationField? Field { get; init; }
}
