namespace ProductProcess.Sandbox.Jira;

/// <summary>The fields of issues, as the site lists them. Custom ones are told by what they are, not by their id.</summary>
internal static class CloudFields
{
    public const string Team = "customfield_10001";
    public const string EpicLink = "customfield_10014";
    public const string Sprint = "customfield_10020";
    public const string Flagged = "customfield_10021";
    public const string Points = "customfield_10024";

    public static IReadOnlyList<CloudField> All { get; } =
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
        new(Team, "Team", "team", null, "com.atlassian.teams:rm-teams-custom-field-team"),
        new(EpicLink, "Epic Link", "any", null, "com.pyxis.greenhopper.jira:gh-epic-link"),
        new(Sprint, "Sprint", "array", "json", "com.pyxis.greenhopper.jira:gh-sprint"),
        new(Flagged, "Flagged", "array", "option", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"),
        new(Points, "Story Points", "number", null, "com.atlassian.jira.plugin.system.customfieldtypes:float"),
    ];
}
