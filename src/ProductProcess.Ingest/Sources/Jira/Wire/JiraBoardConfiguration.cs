namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraBoardConfiguration
{
    public JiraEstimation? Estimation { get; init; }
}
