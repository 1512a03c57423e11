using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

internal sealed record JiraProject
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public string? Key { get; init; }

    public string? Name { get; init; }

    /// <summary>All keys it ever had, the present one among them.</summary>
    public IReadOnlyList<string>? ProjectKeys { get; init; }

    /// <summary>Data Center lists archived projects with the others, when asked to.</summary>
    public bool? Archived { get; init; }
}
