using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>Something with an id and a name: priority, resolution, component.</summary>
internal sealed record JiraNamed
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Name { get; init; }
}
