using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Sprints, from boards and from the sprint field of items (objects on Cloud, texts on Data Center).</summary>
internal static class JiraSprints
{
    public static Sprint Of(JiraSprint sprint, JiraIds ids)
    {
        if (string.IsNullOrEmpty(sprint.Id))
            throw new UnreadableException("A sprint has no id.");
        return new Sprint
        {
            Id = ids.Sprint(sprint.Id),
            Name = sprint.Name ?? "",
            State = StateOf(sprint),
            Activated = sprint.ActivatedDate.Value ?? sprint.StartDate.Value,
            PlannedEnd = sprint.EndDate.Value,
            Completed = sprint.CompleteDate.Value,
            BoardId = (sprint.OriginBoardId ?? sprint.BoardId) is { Length: > 0 } board ? ids.Board(board) : null,
        };
    }

    /// <summary>The sprints in an item's sprint field. What is no sprint is left out.</summary>
    public static IEnumerable<JiraSprint> In(JsonElement field)
    {
        if (field.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var member in field.EnumerateArray())
        {
            var sprint = member.ValueKind switch
            {
                JsonValueKind.String => SprintText.Parse(member.GetString()!),
                JsonValueKind.Object => OfObject(member),
                _ => null,
            };
            if (sprint?.Id is { Length: > 0 })
                yield return sprint;
        }
    }

    private static JiraSprint? OfObject(JsonElement member)
    {
        try
        {
            return member.Deserialize(JiraJson.Default.JiraSprint);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SprintState StateOf(JiraSprint sprint) => sprint.State?.ToUpperInvariant() switch
    {
        "CLOSED" => SprintState.Closed,
        "ACTIVE" => SprintState.Active,
        "FUTURE" => SprintState.Future,
        _ => sprint.CompleteDate.Value is not null ? SprintState.Closed : SprintState.Future,
    };
}
