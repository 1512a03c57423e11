using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraBoard
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary><c>scrum</c>, <c>kanban</c>, <c>simple</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The project it belongs to; absent for boards over a shared filter.</summary>
    public JiraBoardLocation? Location { get; init; }
}
