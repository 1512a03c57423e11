using System.Text.Json;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Writes projects, open or closed.</summary>
internal static class ProjectWriter
{
    /// <summary>How long a project lies in the bin.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <param name="json">Where to.</param>
    /// <param name="project">What.</param>
    /// <param name="now">By what else it is told, and when it counts as closed.</param>
    /// <param name="withInsight">Whether to count its items, too.</param>
    public static void Write(Utf8JsonWriter json, ClosedProject project, JiraSnapshot now, bool withInsight)
    {
        var team = project.Team;
        var dialect = now.Pieces.Dialect;
        json.WriteStartObject();
        WriteHead(json, team, now.Pieces);
        if (dialect.IsCloud)
            WriteClosed(json, project.State, now.View.AsOf);
        else
            json.WriteBoolean("archived", project.State == ProjectState.Archived);
        if (withInsight)
            WriteInsight(json, now, team);
        json.WriteEndObject();
    }

    /// <summary>What stands in issues, too.</summary>
    public static void WriteHead(Utf8JsonWriter json, SimulatedTeam team, JsonPieces pieces)
    {
        json.WriteString("self", $"{pieces.Api}/project/{team.ProjectId}");
        json.WriteString("id", team.ProjectId);
        json.WriteString("key", team.Key);
        json.WriteString("name", team.Name);
        json.WriteString("projectTypeKey", "software");
        if (!pieces.Dialect.IsCloud)
            return;
        json.WriteBoolean("simplified", false);
        json.WriteString("style", "classic");
        json.WriteBoolean("isPrivate", false);
    }

    private static void WriteClosed(Utf8JsonWriter json, ProjectState state, DateTimeOffset asOf)
    {
        if (state == ProjectState.Archived)
        {
            json.WriteBoolean("archived", true);
            JiraInstants.Write(json, "archivedDate", asOf.ToUnixTimeMilliseconds(), TimeZoneInfo.Utc);
        }
        else if (state == ProjectState.Deleted)
        {
            json.WriteBoolean("deleted", true);
            JiraInstants.Write(json, "deletedDate", asOf.ToUnixTimeMilliseconds(), TimeZoneInfo.Utc);
            JiraInstants.Write(json, "retentionTillDate", (asOf + Kept).ToUnixTimeMilliseconds(), TimeZoneInfo.Utc);
        }
    }

    private static void WriteInsight(Utf8JsonWriter json, JiraSnapshot now, SimulatedTeam team)
    {
        var rows = now.Table.Rows.Where(r => r.Project == team.Key).ToArray();
        json.WriteStartObject("insight");
        json.WriteNumber("totalIssueCount", rows.Length);
        if (rows.Length > 0)
            JiraInstants.Write(json, "lastIssueUpdateTime", rows.Max(r => r.Updated), TimeZoneInfo.Utc);
        json.WriteEndObject();
    }
}
