using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Writes sprints as issues and boards show them. A future sprint has no dates.</summary>
internal static class SprintWriter
{
    public static void Write(Utf8JsonWriter json, SimulatedSprint sprint, long at, string boardProperty, string? site)
    {
        var state = sprint.StateAt(at);
        json.WriteStartObject();
        json.WriteNumber("id", long.Parse(sprint.Id, CultureInfo.InvariantCulture));
        if (site is not null)
            json.WriteString("self", $"{site}/rest/agile/1.0/sprint/{sprint.Id}");
        json.WriteString("name", sprint.Name);
        json.WriteString("state", state switch { SprintState.Closed => "closed", SprintState.Active => "active", _ => "future" });
        json.WriteNumber(boardProperty, sprint.BoardId);
        json.WriteString("goal", "");
        if (site is not null)
            JiraInstants.WriteUtc(json, "createdDate", sprint.Created);
        if (state != SprintState.Future)
        {
            JiraInstants.WriteUtc(json, "startDate", sprint.Started!.Value);
            JiraInstants.WriteUtc(json, "endDate", sprint.PlannedEnd!.Value);
        }

        if (state == SprintState.Closed)
            JiraInstants.WriteUtc(json, "completeDate", sprint.Completed!.Value);
        json.WriteEndObject();
    }
}
