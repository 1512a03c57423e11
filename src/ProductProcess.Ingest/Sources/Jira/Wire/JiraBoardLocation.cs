using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraBoardLocation
{
    [JsonConverter(typeof(IdConverter))]
    public string? ProjectId { get; init; }
}
