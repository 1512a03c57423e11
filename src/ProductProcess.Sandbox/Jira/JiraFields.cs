using System.Globalization;
using System.Text.Json;

namespace ProductProcess.Sandbox.Jira;

/// <summary>
/// The fields of issues, as a site lists them. Custom ones have other ids on every site: they are told by what they are.
/// </summary>
internal sealed class JiraFields
{
    private static readonly JiraField[] System =
    [
        new("summary", "Summary", "string"),
        new("issuetype", "Issue Type", "issuetype"),
        new("status", "Status", "status"),
        new("project", "Project", "project"),
        new("parent", "Parent", "issuelink"),
        new("created", "Created", "datetime"),
        new("updated", "Updated", "datetime"),
        new("assignee", "Assignee", "user"),
        new("reporter", "Reporter", "user"),
        new("creator", "Creator", "user"),
        new("priority", "Priority", "priority"),
        new("labels", "Labels", "array", "string"),
        new("components", "Components", "array", "component"),
        new("duedate", "Due date", "date"),
        new("resolution", "Resolution", "resolution"),
        new("issuelinks", "Linked Issues", "array", "issuelinks"),
        new("subtasks", "Sub-tasks", "array", "issuelinks"),
        new("comment", "Comment", "comments-page"),
        new("archiveddate", "Archived", "datetime"),
    ];

    public static JiraFields Cloud { get; } = new(10001, 10014, 10020, 10021, 10024, "json", "team");

    public static JiraFields DataCenter { get; } = new(11400, 10101, 10104, 10200, 10106, "string", "any");

    private JiraFields(int team, int epicLink, int sprint, int flagged, int points, string sprintItems, string teamType)
    {
        Team = Custom(team);
        EpicLink = Custom(epicLink);
        Sprint = Custom(sprint);
        Flagged = Custom(flagged);
        Points = Custom(points);
        All =
        [
            .. System,
            new(Team, "Team", teamType, null, "com.atlassian.teams:rm-teams-custom-field-team"),
            new(EpicLink, "Epic Link", "any", null, "com.pyxis.greenhopper.jira:gh-epic-link"),
            new(Sprint, "Sprint", "array", sprintItems, "com.pyxis.greenhopper.jira:gh-sprint"),
            new(Flagged, "Flagged", "array", "option", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"),
            new(Points, "Story Points", "number", null, "com.atlassian.jira.plugin.system.customfieldtypes:float"),
        ];
    }

    public string Team { get; }

    public string EpicLink { get; }

    public string Sprint { get; }

    public string Flagged { get; }

    public string Points { get; }

    public IReadOnlyList<JiraField> All { get; }

    /// <summary>A field as the list of fields shows it.</summary>
    public static void Write(Utf8JsonWriter json, JiraField field)
    {
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.WriteString("key", field.Id);
        json.WriteString("name", field.Name);
        json.WriteBoolean("custom", field.Custom is not null);
        json.WriteBoolean("orderable", true);
        json.WriteBoolean("navigable", field.Id != "comment");
        json.WriteBoolean("searchable", true);
        json.WriteStartArray("clauseNames");
        json.WriteStringValue(field.Number is { } clause ? string.Create(CultureInfo.InvariantCulture, $"cf[{clause}]") : field.Id);
        json.WriteEndArray();
        WriteSchema(json, field);
        json.WriteEndObject();
    }

    public static void WriteSchema(Utf8JsonWriter json, JiraField field)
    {
        json.WriteStartObject("schema");
        json.WriteString("type", field.Type);
        if (field.Items is not null)
            json.WriteString("items", field.Items);
        if (field.Number is { } number)
        {
            json.WriteString("custom", field.Custom);
            json.WriteNumber("customId", number);
        }
        else
        {
            json.WriteString("system", field.Id);
        }

        json.WriteEndObject();
    }

    private static string Custom(int number) => string.Create(CultureInfo.InvariantCulture, $"customfield_{number}");
}
