using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraProject
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Key { get; init; }

    public string? Name { get; init; }
}
