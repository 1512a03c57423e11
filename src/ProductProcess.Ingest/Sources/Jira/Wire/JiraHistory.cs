using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraHistory
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public JiraUser? Author { get; init; }

    public JiraInstant Created { get; init; }

    public IReadOnlyList<JiraChange>? Items { get; init; }
}
