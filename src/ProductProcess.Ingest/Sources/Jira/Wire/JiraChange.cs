using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraChange
{
    public string? Field { get; init; }

    /// <summary>Absent for links, workflows and on older servers: <see cref="Field"/> stands in.</summary>
    public string? FieldId { get; init; }

    [JsonConverter(typeof(IdConverter))]
    public string? From { get; init; }

    public string? FromString { get; init; }

    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    [JsonPropertyName("toString")]
    public string? ToText { get; init; }
}
