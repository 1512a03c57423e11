using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>
/// The endpoints of a Jira Cloud. Whoever is not let in gets what Jira gives: 401 where an account is needed, and
/// elsewhere 200 with nothing in it and a header that tells.
/// </summary>
internal sealed class CloudSite(JiraPresent present, Gate gate, TimeProvider time)
{
    private const string LoginReason = "x-seraph-loginreason";

    private readonly CloudLists _lists = new(present, time);
    private readonly CloudSearch _search = new(present, gate);
    private readonly CloudHistory _history = new(present, gate);
    private readonly JiraBoards _boards = new(present);

    public void Map(IEndpointRouteBuilder routes)
    {
        MapLists(routes);
        Get(routes, "/rest/api/3/search/jql", _search.GetAsync, NoIssues);
        Post(routes, "/rest/api/3/search/jql", _search.PostAsync, NoIssues);
        Post(routes, "/rest/api/3/search/approximate-count", _search.CountAsync, c => Reply.JsonAsync(c, j => JsonShapes.Count(j, 0)));
        Post(routes, "/rest/api/3/issue/bulkfetch", _search.BulkFetchAsync, c => Reply.JsonAsync(c, j => JsonShapes.Issues(j, _ => { })));
        Post(routes, "/rest/api/3/changelog/bulkfetch", _history.BulkFetchAsync, Unauthorized);
        Get(routes, "/rest/api/3/issue/{issue}/changelog", _history.ChangelogAsync, CloudHistory.NotFoundAsync);
        Get(routes, "/rest/api/3/issue/{issue}/comment", _history.CommentsAsync, CloudHistory.NotFoundAsync);
        Get(routes, "/rest/agile/1.0/board", _boards.BoardsAsync, NoValues);
        Get(routes, "/rest/agile/1.0/board/{board}/configuration", _boards.ConfigurationAsync, JiraBoards.NotFoundAsync);
        Get(routes, "/rest/agile/1.0/board/{board}/sprint", _boards.SprintsAsync, JiraBoards.NotFoundAsync);
        routes.MapMethods("/rest/api/3/search", [HttpMethods.Get, HttpMethods.Post], CloudSearch.GoneAsync);
    }

    private void MapLists(IEndpointRouteBuilder routes)
    {
        // Version 2 answers this too: it is how a client finds out what it is talking to.
        Get(routes, "/rest/api/2/serverInfo", _lists.ServerInfoAsync, _lists.ServerInfoAsync);
        Get(routes, "/rest/api/3/serverInfo", _lists.ServerInfoAsync, _lists.ServerInfoAsync);
        Get(routes, "/rest/api/3/myself", _lists.MyselfAsync, Unauthorized);
        Get(routes, "/rest/api/3/field", CloudLists.FieldsAsync, Nothing);
        Get(routes, "/rest/api/3/status", _lists.StatusesAsync, Nothing);
        Get(routes, "/rest/api/3/priority", _lists.PrioritiesAsync, Nothing);
        Get(routes, "/rest/api/3/resolution", _lists.ResolutionsAsync, Nothing);
        Get(routes, "/rest/api/3/issuetype", _lists.TypesAsync, Nothing);
        Get(routes, "/rest/api/3/project/search", _lists.ProjectsAsync, NoValues);
    }

    private static void Get(IEndpointRouteBuilder routes, string path, RequestDelegate answer, RequestDelegate anonymous) =>
        routes.MapGet(path, c => GuardAsync(c, answer, anonymous));

    private static void Post(IEndpointRouteBuilder routes, string path, RequestDelegate answer, RequestDelegate anonymous) =>
        routes.MapPost(path, c => GuardAsync(c, answer, anonymous));

    private static Task GuardAsync(HttpContext context, RequestDelegate answer, RequestDelegate anonymous)
    {
        var welcome = Credentials.Are(context);
        context.Response.Headers[LoginReason] = welcome ? "OK" : "AUTHENTICATED_FAILED";
        return welcome ? answer(context) : anonymous(context);
    }

    private static Task Unauthorized(HttpContext context) => Reply.ErrorAsync(
        context, StatusCodes.Status401Unauthorized, "Client must be authenticated to access this resource.");

    private static Task Nothing(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartArray();
        json.WriteEndArray();
    });

    private static Task NoIssues(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("issues");
        json.WriteEndArray();
        json.WriteBoolean("isLast", true);
        json.WriteEndObject();
    });

    private static Task NoValues(HttpContext context) =>
        Reply.JsonAsync(context, json => JsonShapes.Page(json, Array.Empty<int>(), 0, 50, (_, _) => { }));
}
