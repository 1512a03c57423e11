using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>What a site says of itself, and its lists.</summary>
internal sealed class CloudLists(CloudPresent present, TimeProvider time)
{
    private const int MostProjects = 100;

    public Task ServerInfoAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("baseUrl", present.Address.Base);
        json.WriteString("version", "1001.0.0-SNAPSHOT");
        json.WriteStartArray("versionNumbers");
        json.WriteNumberValue(1001);
        json.WriteNumberValue(0);
        json.WriteNumberValue(0);
        json.WriteEndArray();
        json.WriteString("deploymentType", "Cloud");
        json.WriteNumber("buildNumber", 100_300);
        JiraInstants.Write(json, "buildDate", present.Workspace.From.ToUnixTimeMilliseconds(), present.Workspace.Zone);
        JiraInstants.Write(json, "serverTime", time.GetUtcNow().ToUnixTimeMilliseconds(), present.Workspace.Zone);
        json.WriteString("serverTimeZone", present.Workspace.Zone.Id);
        json.WriteString("scmInfo", "sandbox");
        json.WriteString("serverTitle", present.Workspace.Title);
        json.WriteEndObject();
    });

    public Task MyselfAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("self", $"{present.Address.Base}/rest/api/3/user?accountId=c0ac40000000000000000000");
        json.WriteString("accountId", "c0ac40000000000000000000");
        json.WriteString("accountType", "atlassian");
        json.WriteString("emailAddress", SandboxServer.Email);
        json.WriteString("displayName", "Coach");
        json.WriteBoolean("active", true);
        json.WriteString("timeZone", present.Workspace.Zone.Id);
        json.WriteString("locale", "en_US");
        json.WriteEndObject();
    });

    public static Task FieldsAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartArray();
        foreach (var field in CloudFields.All)
            Write(json, field);
        json.WriteEndArray();
    });

    public Task StatusesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Statuses);

    public Task PrioritiesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Priorities);

    public Task ResolutionsAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Resolutions);

    public Task TypesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Types);

    public Task ProjectsAsync(HttpContext context)
    {
        var pieces = present.Now.Pieces;
        SimulatedTeam[] teams = [.. present.Workspace.Teams.OrderBy(t => t.Key, StringComparer.Ordinal)];
        var most = Math.Clamp(Query.Number(context, "maxResults", 50), 1, MostProjects);
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, teams, Query.Number(context, "startAt", 0), most, (j, t) => j.WriteRawValue(pieces.Projects[t.ProjectId], skipInputValidation: true)));
    }

    private static Task ListAsync(HttpContext context, IReadOnlyDictionary<string, byte[]> pieces) =>
        Reply.JsonAsync(context, json => JsonShapes.List(json, pieces.Values));

    private static void Write(Utf8JsonWriter json, CloudField field)
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
        json.WriteStringValue(field.Custom is null ? field.Id : $"cf[{field.Id["customfield_".Length..]}]");
        json.WriteEndArray();
        json.WriteStartObject("schema");
        json.WriteString("type", field.Type);
        if (field.Items is not null)
            json.WriteString("items", field.Items);
        if (field.Custom is null)
        {
            json.WriteString("system", field.Id);
        }
        else
        {
            json.WriteString("custom", field.Custom);
            json.WriteNumber("customId", int.Parse(field.Id.AsSpan("customfield_".Length), System.Globalization.CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
