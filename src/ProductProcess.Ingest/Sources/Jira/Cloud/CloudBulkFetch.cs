namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary><c>POST /rest/api/3/issue/bulkfetch</c>: up to 100 issues.</summary>
internal sealed record CloudBulkFetch(IReadOnlyList<string> IssueIdsOrKeys, IReadOnlyList<string> Fields)
{
    public IReadOnlyList<string>? Expand { get; init; }
}
