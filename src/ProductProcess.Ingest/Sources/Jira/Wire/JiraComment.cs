using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraComment
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public JiraUser? Author { get; init; }

    /// <summary>How long the body is; the body itself is dropped while the answer is read.</summary>
    [JsonPropertyName("body")]
    [JsonConverter(typeof(TextLengthConverter))]
    public int? Length { get; init; }

    public JiraInstant Created { get; init; }
}
