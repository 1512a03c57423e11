namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>The history inside an issue. <see cref="Total"/> may be larger than what was sent.</summary>
internal sealed record JiraChangelog
{
    public int? Total { get; init; }

    public IReadOnlyList<JiraHistory>? Histories { get; init; }
}
