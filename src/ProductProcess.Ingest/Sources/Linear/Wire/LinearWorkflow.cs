using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>A rule of the workspace made the change. That it is there is all that is read.</summary>
internal sealed record LinearWorkflow
{
    [JsonPropertyName("__typename")]
    public string? TypeName { get; init; }
}
