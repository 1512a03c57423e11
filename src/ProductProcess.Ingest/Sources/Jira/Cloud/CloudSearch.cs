namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary><c>POST /rest/api/3/search/jql</c>. Without fields only ids come, but 5,000 a page.</summary>
internal sealed record CloudSearch(string Jql, int MaxResults, string? NextPageToken);
