using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraSprint
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? State { get; init; }

    public JiraInstant StartDate { get; init; }

    public JiraInstant ActivatedDate { get; init; }

    public JiraInstant EndDate { get; init; }

    public JiraInstant CompleteDate { get; init; }

    [JsonConverter(typeof(IdConverter))]
    public string? OriginBoardId { get; init; }

    [JsonConverter(typeof(IdConverter))]
    public string? BoardId { get; init; }
}
