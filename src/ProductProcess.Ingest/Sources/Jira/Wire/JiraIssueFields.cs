using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>The fields that are asked for. Custom fields stay raw until their meaning is known.</summary>
internal sealed record JiraIssueFields
{
    public string? Summary { get; init; }

    [JsonPropertyName("issuetype")]
    public JiraIssueType? IssueType { get; init; }

    public JiraProject? Project { get; init; }

    public JiraStatus? Status { get; init; }

    public JiraNamed? Priority { get; init; }

    public JiraNamed? Resolution { get; init; }

    public JiraUser? Assignee { get; init; }

    public JiraUser? Reporter { get; init; }

    public JiraInstant Created { get; init; }

    public JiraInstant Updated { get; init; }

    [JsonPropertyName("duedate")]
    public string? DueDate { get; init; }

    public IReadOnlyList<string?>? Labels { get; init; }

    public IReadOnlyList<JiraNamed>? Components { get; init; }

    public JiraIssueRef? Parent { get; init; }

    [JsonPropertyName("issuelinks")]
    public IReadOnlyList<JiraIssueLink>? IssueLinks { get; init; }

    [JsonConverter(typeof(CommentsConverter))]
    public JiraComments? Comment { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Custom { get; set; }
}
