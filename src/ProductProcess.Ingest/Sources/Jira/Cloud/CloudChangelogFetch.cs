namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary><c>POST /rest/api/3/changelog/bulkfetch</c>: up to 1,000 issues.</summary>
internal sealed record CloudChangelogFetch(IReadOnlyList<string> IssueIdsOrKeys, int MaxResults, string? NextPageToken);
