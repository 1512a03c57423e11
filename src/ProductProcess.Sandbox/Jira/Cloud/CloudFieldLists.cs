using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>
/// The two lists of fields. Neither is complete: one leaves out a field that this account does not see on its screens, the
/// other one those of team-managed projects.
/// </summary>
internal static class CloudFieldLists
{
    private const int LargestPage = 50;

    /// <summary>Listed by neither screens nor <c>/field</c>.</summary>
    private static readonly JiraField Seldom = new("customfield_10015", "Start date", "date", null, "com.atlassian.jira.plugin.system.customfieldtypes:datepicker");

    /// <summary>Of team-managed projects, which <c>/field/search</c> does not know.</summary>
    private static readonly JiraField TeamManaged = new("customfield_10016", "Story point estimate", "number", null, "com.pyxis.greenhopper.jira:jsw-story-points");

    private static readonly JiraField[] Searched = [.. JiraFields.Cloud.All, Seldom];

    public static Task AllAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartArray();
        foreach (var field in JiraFields.Cloud.All.Append(TeamManaged))
            JiraFields.Write(json, field);
        json.WriteEndArray();
    });

    public static Task SearchAsync(HttpContext context)
    {
        var types = Query.List(context, "type");
        JiraField[] fields = [.. Searched.Where(f => types?.Contains(f.Custom is null ? "system" : "custom") != false)];
        var most = Math.Clamp(Query.Number(context, "maxResults", LargestPage), 1, LargestPage);
        return Reply.JsonAsync(context, json => JsonShapes.Page(json, fields, Query.Number(context, "startAt", 0), most, Write));
    }

    private static void Write(Utf8JsonWriter json, JiraField field)
    {
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.WriteString("name", field.Name);
        JiraFields.WriteSchema(json, field);
        json.WriteString("key", field.Id);
        json.WriteBoolean("isLocked", field.Custom?.StartsWith("com.pyxis", StringComparison.Ordinal) == true);
        json.WriteEndObject();
    }
}
