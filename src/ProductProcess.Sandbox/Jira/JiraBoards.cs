using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>One board a team: scrum for those with sprints, kanban for the others.</summary>
internal sealed class JiraBoards(JiraPresent present)
{
    /// <summary>Whatever is asked for, a page holds no more.</summary>
    private const int LargestPage = 50;

    private static readonly (string Name, Status[] Statuses)[] Columns =
    [
        ("To Do", [Workflow.ToDo]),
        ("In Progress", [Workflow.InProgress, Workflow.Blocked]),
        ("In Review", [Workflow.InReview]),
        ("Done", [Workflow.Done]),
    ];

    private IReadOnlyList<SimulatedTeam> Teams => present.Now.View.Workspace.Teams;

    public static Task NotFoundAsync(HttpContext context) =>
        Reply.ErrorAsync(context, StatusCodes.Status404NotFound, "The requested board cannot be viewed because it either does not exist or you do not have permission to view it.");

    public Task BoardsAsync(HttpContext context)
    {
        var project = Query.Text(context, "projectKeyOrId");
        SimulatedTeam[] teams = [.. Teams.Where(t => project is null || t.ProjectId == project || t.Key.Equals(project, StringComparison.OrdinalIgnoreCase))];
        return PageAsync(context, teams, WriteBoard);
    }

    public Task ConfigurationAsync(HttpContext context) =>
        Find(context) is { } team ? Reply.JsonAsync(context, json => WriteConfiguration(json, team)) : NotFoundAsync(context);

    public Task SprintsAsync(HttpContext context)
    {
        if (Find(context) is not { } team)
            return NotFoundAsync(context);
        if (!team.HasSprints)
            return Reply.BadRequestAsync(context, "The board does not support sprints");
        var view = present.Now.View;
        var states = Query.List(context, "state");
        SimulatedSprint[] sprints =
            [.. view.Sprints.Where(s => s.BoardId == team.BoardId && (states is null || states.Contains(s.StateAt(view.At).ToString(), StringComparer.OrdinalIgnoreCase)))];
        return PageAsync(context, sprints, (json, sprint) => SprintWriter.Write(json, sprint, view.At, "originBoardId", present.Address.Base));
    }

    private static Task PageAsync<T>(HttpContext context, T[] all, Action<Utf8JsonWriter, T> write)
    {
        var most = Math.Clamp(Query.Number(context, "maxResults", LargestPage), 1, LargestPage);
        return Reply.JsonAsync(context, json => JsonShapes.Page(json, all, Query.Number(context, "startAt", 0), most, write));
    }

    private void WriteBoard(Utf8JsonWriter json, SimulatedTeam team)
    {
        json.WriteStartObject();
        WriteHead(json, team, "");
        WriteLocation(json, team);
        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json, SimulatedTeam team, string under)
    {
        json.WriteNumber("id", team.BoardId);
        json.WriteString("self", string.Create(CultureInfo.InvariantCulture, $"{present.Address.Base}/rest/agile/1.0/board/{team.BoardId}{under}"));
        json.WriteString("name", $"{team.Name} board");
        json.WriteString("type", team.HasSprints ? "scrum" : "kanban");
    }

    /// <summary>Data Center does not say to which project a board belongs.</summary>
    private void WriteLocation(Utf8JsonWriter json, SimulatedTeam team)
    {
        if (!present.Dialect.IsCloud)
            return;
        json.WriteStartObject("location");
        json.WriteNumber("projectId", long.Parse(team.ProjectId, CultureInfo.InvariantCulture));
        json.WriteString("displayName", $"{team.Name} ({team.Key})");
        json.WriteString("projectName", team.Name);
        json.WriteString("projectKey", team.Key);
        json.WriteString("projectTypeKey", "software");
        json.WriteString("name", $"{team.Name} ({team.Key})");
        json.WriteEndObject();
    }

    private void WriteConfiguration(Utf8JsonWriter json, SimulatedTeam team)
    {
        json.WriteStartObject();
        WriteHead(json, team, "/configuration");
        if (present.Dialect.IsCloud)
        {
            json.WriteStartObject("location");
            json.WriteString("type", "project");
            json.WriteString("projectKeyOrId", team.Key);
            json.WriteEndObject();
        }

        json.WriteStartObject("filter");
        json.WriteString("id", (1000 + team.BoardId).ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteStartObject("columnConfig");
        json.WriteStartArray("columns");
        foreach (var (name, statuses) in Columns)
            WriteColumn(json, name, statuses);
        json.WriteEndArray();
        json.WriteString("constraintType", "issueCount");
        json.WriteEndObject();
        if (team.HasSprints)
        {
            json.WriteStartObject("estimation");
            json.WriteString("type", "field");
            json.WriteStartObject("field");
            json.WriteString("fieldId", present.Dialect.Fields.Points);
            json.WriteString("displayName", "Story Points");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteColumn(Utf8JsonWriter json, string name, Status[] statuses)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("statuses");
        foreach (var status in statuses)
        {
            json.WriteStartObject();
            json.WriteString("id", status.Id);
            json.WriteString("self", $"{present.Address.Base}/rest/api/2/status/{status.Id}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private SimulatedTeam? Find(HttpContext context) =>
        long.TryParse((string)context.Request.RouteValues["board"]!, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? Teams.FirstOrDefault(t => t.BoardId == id)
            : null;
}
