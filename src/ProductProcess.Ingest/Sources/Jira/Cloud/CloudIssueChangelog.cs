using System.Text.Json.Serialization;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

internal sealed record CloudIssueChangelog
{
    [JsonConverter(typeof(IdConverter))]
    public string? IssueId { get; init; }

    public IReadOnlyList<JiraHistory>? ChangeHistories { get; init; }
}
