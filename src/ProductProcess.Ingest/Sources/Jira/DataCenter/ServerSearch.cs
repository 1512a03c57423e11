namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary><c>POST /rest/api/2/search</c>.</summary>
internal sealed record ServerSearch(string Jql, int MaxResults, IReadOnlyList<string> Fields)
{
    public int StartAt { get; init; }

    public IReadOnlyList<string>? Expand { get; init; }

    /// <summary>False: an id that no longer exists is left out instead of failing the whole question.</summary>
    public bool? ValidateQuery { get; init; }
}
