using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>A link as one of its ends shows it: exactly one of the two issues is there.</summary>
internal sealed record JiraIssueLink
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public JiraLinkType? Type { get; init; }

    public JiraIssueRef? InwardIssue { get; init; }

    public JiraIssueRef? OutwardIssue { get; init; }
}
