namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>One issue's history may be spread over several pages.</summary>
internal sealed record CloudChangelogPage
{
    public IReadOnlyList<CloudIssueChangelog>? IssueChangeLogs { get; init; }

    public string? NextPageToken { get; init; }
}
