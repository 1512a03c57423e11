using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraIssue
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Key { get; init; }

    public JiraIssueFields? Fields { get; init; }

    public JiraChangelog? Changelog { get; init; }
}
