using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A Linear workspace in memory, answering whatever GraphQL it is asked.</summary>
internal sealed class FakeLinear() : FakeServer("")
{
    private const int MostPerPage = 250;

    public List<JsonObject> Teams { get; } = [Team("team-pay", "PAY")];

    public List<JsonObject> States { get; } =
    [
        State("s-backlog", "Backlog", "backlog"),
        State("s-todo", "Todo", "unstarted"),
        State("s-doing", "In Progress", "started"),
        State("s-review", "In Review", "started"),
        State("s-done", "Done", "completed"),
    ];

    public List<JsonObject> Users { get; } = [User("u-ann", "Ann Example"), User("u-bob", "Bob Example"), User("u-agent", "Agent", app: true)];

    public List<JsonObject> Labels { get; } = [new() { ["id"] = "l-bug", ["name"] = "Bug" }, new() { ["id"] = "l-ux", ["name"] = "User research" }];

    public List<JsonObject> Cycles { get; } = [];

    public List<FakeLinearIssue> Issues { get; } = [];

    public List<JsonObject> Projects { get; } = [];

    public List<JsonObject> Initiatives { get; } = [];

    /// <summary>The filters of a question are not looked at, as on a bad day in May 2024.</summary>
    public bool IgnoresFilters { get; set; }

    /// <summary>The code of the error that stands for a field of an entity; null answers it.</summary>
    public Func<string, JsonObject?, string?> Refuses { get; set; } = (_, _) => null;

    /// <summary>Points a single question may cost.</summary>
    public double MostComplex { get; set; } = 10_000;

    /// <summary>Points all questions cost together.</summary>
    public double Complexity { get; private set; }

    /// <summary>Called when a page of a root field was chosen, before it is sent.</summary>
    public Action<string, int> Serving { get; set; } = (_, _) => { };

    public IEnumerable<FakeRequest> Asked(string operation) =>
        Requests.Where(r => r.Json["operationName"]?.GetValue<string>() == operation);

    public FakeLinearIssue Issue(int number, string team = "PAY")
    {
        var issue = new FakeLinearIssue(number, Teams.Single(t => (string)t["key"]! == team), Now.AddDays(-60).AddMinutes(number));
        Issues.Add(issue);
        return issue;
    }

    public static JsonObject Team(string id, string key) => new()
    {
        ["id"] = id,
        ["key"] = key,
        ["name"] = $"Team {key}",
        ["cycleIssueAutoAssignStarted"] = false,
        ["cycleIssueAutoAssignCompleted"] = false,
        ["cycleLockToActive"] = false,
    };

    public static JsonObject State(string id, string name, string type) => new() { ["id"] = id, ["name"] = name, ["type"] = type };

    public static JsonObject User(string id, string name, bool app = false) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["displayName"] = name,
        ["email"] = $"{id}@example.com",
        ["active"] = true,
        ["app"] = app,
    };

    public static string At(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static JsonObject Error(string message, string? code, params JsonNode[] path)
    {
        var error = new JsonObject { ["message"] = message };
        if (code is not null)
            error["extensions"] = new JsonObject { ["code"] = code, ["type"] = code, ["userPresentableMessage"] = message };
        if (path.Length > 0)
            error["path"] = new JsonArray(path);
        return error;
    }

    public static Task AnswerAsync(HttpContext context, int status, JsonNode? data, params JsonObject[] errors)
    {
        context.Response.StatusCode = status;
        var answer = new JsonObject { ["data"] = data };
        if (errors.Length > 0)
            answer["errors"] = new JsonArray([.. errors]);
        return WriteAsync(context, answer);
    }

    protected override JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context)
    {
        if (request.Path != "/graphql")
            return null;
        var question = new FakeGraphQL(request.Json, MostPerPage, Refuses);
        var cost = question.Complexity();
        context.Response.Headers["X-Complexity"] = cost.ToString(CultureInfo.InvariantCulture);
        if (cost > MostComplex)
        {
            context.Response.StatusCode = 400;
            return new JsonObject { ["errors"] = new JsonArray(Error($"The query is too complex. Complexity: {cost}. Maximum allowed complexity: {MostComplex}.", "INPUT_ERROR")) };
        }

        Complexity += cost;
        return question.Execute(Root);
    }

    private JsonNode? Root(string field, JsonObject arguments)
    {
        JsonNode? all = field switch
        {
            "viewer" => Users[0],
            "organization" => new JsonObject { ["urlKey"] = "acme" },
            "issue" => Issues.Find(i => i.Id == (string?)arguments["id"])?.Json,
            "teams" => Listed(Teams),
            "workflowStates" => Listed(States),
            "projectStatuses" => new JsonArray(State("ps-planned", "Planned", "planned"), State("ps-started", "In Progress", "started")),
            "users" => Listed(Users),
            "issueLabels" => Listed(Labels),
            "cycles" => Listed(Cycles),
            "customerNeeds" => new JsonArray(),
            "issues" => Listed(Issues.Select(i => i.Json)),
            "projects" => Listed(Projects),
            "initiatives" => Listed(Initiatives),
            _ => throw new InvalidOperationException($"No root field {field}."),
        };
        if (all is not JsonArray list)
            return all;
        Serving(field, list.Count);
        return arguments["filter"] is JsonObject filter && !IgnoresFilters
            ? new JsonArray([.. list.Where(e => FakeFilter.Passes((JsonObject)e!, filter)).Select(e => e!.DeepClone())])
            : list;
    }

    /// <summary>Youngest first, as Linear does.</summary>
    private static JsonArray Listed(IEnumerable<JsonObject> all) =>
        new([.. all.OrderByDescending(e => (string?)e["createdAt"], StringComparer.Ordinal).ThenBy(e => (string?)e["id"], StringComparer.Ordinal).Select(e => e.DeepClone())]);

    /// <summary>A project of the first team, made fifty days ago.</summary>
    public JsonObject Project(string id, string type) => new()
    {
        ["id"] = id,
        ["slugId"] = $"slug-{id}",
        ["name"] = $"Name of {id}",
        ["url"] = $"https://linear.app/acme/project/{id}",
        ["priority"] = 2,
        ["createdAt"] = At(Now.AddDays(-50)),
        ["updatedAt"] = At(Now.AddDays(-41)),
        ["status"] = State($"ps-{type}", type, type),
        ["teams"] = new JsonArray(Team("team-pay", "PAY")),
        ["initiatives"] = new JsonArray(),
    };
}
