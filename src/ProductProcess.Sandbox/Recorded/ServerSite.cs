using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Jira;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>
/// The endpoints of a Jira Data Center (REST v2), under its context path. It has no search by tokens and no changelog
/// of its own for an issue: both are 404.
/// </summary>
internal sealed class ServerSite(Recording recording, SiteAddress address, TimeProvider time)
{
    private const string Version = "9.12.14";

    private readonly ServerSearch _search = new(recording);

    public void Map(IEndpointRouteBuilder routes)
    {
        Get(routes, "/rest/api/2/serverInfo", ServerInfoAsync);
        Get(routes, "/rest/api/2/myself", MyselfAsync);
        Get(routes, "/rest/api/2/field", FieldsAsync);
        Get(routes, "/rest/api/2/status", c => ListAsync(c, recording.Lists.Statuses));
        Get(routes, "/rest/api/2/priority", c => ListAsync(c, recording.Lists.Priorities));
        Get(routes, "/rest/api/2/resolution", c => ListAsync(c, recording.Lists.Resolutions));
        Get(routes, "/rest/api/2/issuetype", c => ListAsync(c, recording.Lists.Types));
        Get(routes, "/rest/api/2/project", c => ListAsync(c, recording.Lists.Projects));
        Get(routes, "/rest/api/2/search", _search.GetAsync);
        routes.MapPost("/rest/api/2/search", c => GuardAsync(c, _search.PostAsync));
        Get(routes, "/rest/api/2/issue/{issue}", _search.IssueAsync);
        Get(routes, "/rest/api/2/issue/{issue}/comment", _search.CommentsAsync);
        Get(routes, "/rest/agile/1.0/board", NoBoardsAsync);
    }

    private static void Get(IEndpointRouteBuilder routes, string path, RequestDelegate answer) =>
        routes.MapGet(path, c => GuardAsync(c, answer));

    private static Task GuardAsync(HttpContext context, RequestDelegate answer)
    {
        if (Credentials.Are(context))
            return answer(context);
        context.Response.Headers.WWWAuthenticate = "OAuth realm=\"sandbox\"";
        return Reply.ErrorAsync(context, StatusCodes.Status401Unauthorized, "You are not authenticated. Authentication required to perform this operation.");
    }

    private Task ServerInfoAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("baseUrl", address.Base);
        json.WriteString("version", Version);
        json.WriteStartArray("versionNumbers");
        foreach (var number in Version.Split('.'))
            json.WriteNumberValue(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteString("deploymentType", "Server");
        json.WriteNumber("buildNumber", 9_120_014);
        JiraInstants.Write(json, "serverTime", time.GetUtcNow().ToUnixTimeMilliseconds(), TimeZoneInfo.Utc);
        json.WriteString("scmInfo", "sandbox");
        json.WriteString("serverTitle", "Recorded Jira");
        json.WriteEndObject();
    });

    private Task MyselfAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("self", $"{address.Base}/rest/api/2/user?username=coach");
        json.WriteString("key", "JIRAUSER10000");
        json.WriteString("name", "coach");
        json.WriteString("emailAddress", SandboxServer.Email);
        json.WriteString("displayName", "Coach");
        json.WriteBoolean("active", true);
        json.WriteString("timeZone", "UTC");
        json.WriteString("locale", "en_US");
        json.WriteEndObject();
    });

    private Task FieldsAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartArray();
        foreach (var field in recording.Lists.Fields)
            field.Write(json);
        json.WriteEndArray();
    });

    private static Task ListAsync(HttpContext context, IEnumerable<byte[]> pieces) =>
        Reply.JsonAsync(context, json => JsonShapes.List(json, pieces));

    private static Task NoBoardsAsync(HttpContext context) =>
        Reply.JsonAsync(context, (Utf8JsonWriter json) => JsonShapes.Page(json, Array.Empty<int>(), 0, 50, (_, _) => { }));
}
