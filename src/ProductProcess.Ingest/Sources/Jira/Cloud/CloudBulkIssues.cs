using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Issues stay raw, so that one that cannot be read does not take the page with it.</summary>
internal sealed record CloudBulkIssues
{
    public IReadOnlyList<JsonElement>? Issues { get; init; }

    /// <summary>Failures that may pass; issues that are gone or hidden are left out without a word.</summary>
    public IReadOnlyList<JsonElement>? IssueErrors { get; init; }
}
