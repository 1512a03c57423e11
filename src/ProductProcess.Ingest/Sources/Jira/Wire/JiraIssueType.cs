using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraIssueType
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public bool? Subtask { get; init; }

    /// <summary>-1 sub-task, 0 standard, 1 epic, 2 and more above. Cloud only.</summary>
    public int? HierarchyLevel { get; init; }
}
