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
    private readonly CloudLists _lists = new(present, time);
    private readonly CloudProjects _projects = new(present);
    private readonly CloudPeople _people = new(present);
    private readonly CloudSearch _search = new(present, gate);
    private readonly CloudIssues _issues = new(present, gate.Faults);
    private readonly CloudHistory _history = new(present, gate);
    private readonly JiraBoards _boards = new(present);

    public void Map(IEndpointRouteBuilder routes, CloudDoor door)
    {
        void Get(string path, RequestDelegate answer, RequestDelegate anonymous) => routes.MapGet(path, door.Guard(answer, anonymous));
        void Post(string path, RequestDelegate answer, RequestDelegate anonymous) => routes.MapPost(path, door.Guard(answer, anonymous));
        MapLists(Get);
        Get("/rest/api/3/search/jql", _search.GetAsync, NoIssues);
        Post("/rest/api/3/search/jql", _search.PostAsync, NoIssues);
        Post("/rest/api/3/search/approximate-count", _search.CountAsync, c => Reply.JsonAsync(c, j => JsonShapes.Count(j, 0)));
        Get("/rest/api/3/issue/{issue}", _issues.IssueAsync, CloudHistory.NotFoundAsync);
        Post("/rest/api/3/issue/bulkfetch", _issues.BulkFetchAsync, c => Reply.JsonAsync(c, j => JsonShapes.Issues(j, _ => { }, [])));
        Post("/rest/api/3/changelog/bulkfetch", _history.BulkFetchAsync, Unauthorized);
        Get("/rest/api/3/issue/{issue}/changelog", _history.ChangelogAsync, CloudHistory.NotFoundAsync);
        Get("/rest/api/3/issue/{issue}/comment", _history.CommentsAsync, CloudHistory.NotFoundAsync);
        Get("/rest/agile/1.0/board", _boards.BoardsAsync, NoValues);
        Get("/rest/agile/1.0/board/{board}/configuration", _boards.ConfigurationAsync, JiraBoards.NotFoundAsync);
        Get("/rest/agile/1.0/board/{board}/sprint", _boards.SprintsAsync, JiraBoards.NotFoundAsync);
        routes.MapMethods("/rest/api/3/search", [HttpMethods.Get, HttpMethods.Post], CloudSearch.GoneAsync);
    }

    private void MapLists(Action<string, RequestDelegate, RequestDelegate> get)
    {
        // Version 2 answers this too: it is how a client finds out what it is talking to.
        get("/rest/api/2/serverInfo", _lists.ServerInfoAsync, _lists.ServerInfoAsync);
        get("/rest/api/3/serverInfo", _lists.ServerInfoAsync, _lists.ServerInfoAsync);
        get("/rest/api/3/myself", _people.MyselfAsync, Unauthorized);
        get("/rest/api/3/users/search", _people.SearchAsync, Nothing);
        get("/rest/api/3/user/bulk", _people.BulkAsync, Unauthorized);
        get("/rest/api/3/field", CloudFieldLists.AllAsync, Nothing);
        get("/rest/api/3/field/search", CloudFieldLists.SearchAsync, NoValues);
        get("/rest/api/3/status", _lists.StatusesAsync, Nothing);
        get("/rest/api/3/priority", _lists.PrioritiesAsync, Nothing);
        get("/rest/api/3/priority/search", _lists.PriorityPagesAsync, NoValues);
        get("/rest/api/3/resolution", _lists.ResolutionsAsync, Nothing);
        get("/rest/api/3/resolution/search", _lists.ResolutionPagesAsync, NoValues);
        get("/rest/api/3/issuetype", _lists.TypesAsync, Nothing);
        get("/rest/api/3/project/search", _projects.SearchAsync, NoValues);
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
