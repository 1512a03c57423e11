namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary><c>POST /rest/api/3/search/approximate-count</c>.</summary>
internal sealed record CloudCountQuestion(string Jql);
