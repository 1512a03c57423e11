using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>
/// The endpoints of a Jira Data Center (REST v2), under its context path. It has no search by tokens and no changelog
/// of its own for an issue: both are 404.
/// </summary>
internal sealed class ServerSite(Func<IServerContent> content, JiraBoards? boards, Version version, SiteAddress address, SandboxFaults faults, TimeProvider time)
{
    private readonly ServerSearch _search = new(content, version, faults.Search);
    private readonly ServerAccess _access = new(version, faults.Answers);

    public void Map(IEndpointRouteBuilder routes)
    {
        // Anybody may ask this.
        routes.MapGet("/rest/api/2/serverInfo", ServerInfoAsync);
        Get(routes, "/rest/api/2/myself", MyselfAsync);
        Get(routes, "/rest/api/2/field", c => Reply.JsonAsync(c, content().WriteFields));
        Get(routes, "/rest/api/2/status", c => ListAsync(c, content().Statuses));
        Get(routes, "/rest/api/2/priority", c => ListAsync(c, content().Priorities));
        Get(routes, "/rest/api/2/resolution", c => ListAsync(c, content().Resolutions));
        Get(routes, "/rest/api/2/issuetype", c => ListAsync(c, content().Types));
        Get(routes, "/rest/api/2/project", c => Reply.JsonAsync(c, json => content().WriteProjects(json, Query.Text(c, "includeArchived") == "true")));
        Get(routes, "/rest/api/2/search", _search.GetAsync);
        routes.MapPost("/rest/api/2/search", _access.Guard(_search.PostAsync));
        Get(routes, "/rest/api/2/issue/{issue}", _search.IssueAsync);
        Get(routes, "/rest/api/2/issue/{issue}/comment", _search.CommentsAsync);
        Get(routes, "/rest/agile/1.0/board", boards is null ? NoBoardsAsync : boards.BoardsAsync);
        if (boards is null)
            return;
        Get(routes, "/rest/agile/1.0/board/{board}/configuration", boards.ConfigurationAsync);
        Get(routes, "/rest/agile/1.0/board/{board}/sprint", boards.SprintsAsync);
    }

    private void Get(IEndpointRouteBuilder routes, string path, RequestDelegate answer) => routes.MapGet(path, _access.Guard(answer));

    private Task ServerInfoAsync(HttpContext context)
    {
        var now = content();
        var info = new JiraServerInfo
        {
            Site = address.Base,
            Title = now.Title,
            Version = version,
            Zone = now.Zone,
            Built = DateTimeOffset.UnixEpoch,
            Now = time.GetUtcNow(),
            IsCloud = false,
        };
        return Reply.JsonAsync(context, info.Write);
    }

    private Task MyselfAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("self", $"{address.Base}/rest/api/2/user?username={SandboxServer.Login}");
        json.WriteString("key", "JIRAUSER10000");
        json.WriteString("name", SandboxServer.Login);
        json.WriteString("emailAddress", SandboxServer.Email);
        json.WriteString("displayName", "Coach");
        json.WriteBoolean("active", true);
        json.WriteString("timeZone", content().Zone.Id);
        json.WriteString("locale", "en_US");
        json.WriteEndObject();
    });

    private static Task ListAsync(HttpContext context, IEnumerable<byte[]> pieces) =>
        Reply.JsonAsync(context, json => JsonShapes.List(json, pieces));

    private static Task NoBoardsAsync(HttpContext context) =>
        Reply.JsonAsync(context, (Utf8JsonWriter json) => JsonShapes.Page(json, Array.Empty<int>(), 0, 50, (_, _) => { }));
}
