using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>A field; what it means is told by <see cref="JiraFieldSchema.Custom"/>, never by its name alone.</summary>
internal sealed record JiraField
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public JiraFieldSchema? Schema { get; init; }
}
