namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraComments
{
    public int? Total { get; init; }

    public IReadOnlyList<JiraComment>? Comments { get; init; }
}
