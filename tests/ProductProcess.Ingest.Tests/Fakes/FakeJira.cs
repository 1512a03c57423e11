using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>What a Cloud and a Data Center fake have in common.</summary>
internal abstract partial class FakeJira(string basePath, string version) : FakeServer(basePath)
{
    public List<FakeIssue> Issues { get; } = [];

    public List<string> ProjectKeys { get; } = ["PAY"];

    public List<string> ArchivedProjects { get; } = [];

    /// <summary>Keys that a project had before, by its key of now.</summary>
    public Dictionary<string, string> FormerKeys { get; } = [];

    /// <summary>What the server calls its own address.</summary>
    public string? BaseUrl { get; set; }

    public string ServerVersion { get; set; } = version == "3" ? "1001.0.0" : "9.12.4";

    /// <summary>What boards say of themselves, by id.</summary>
    public Dictionary<string, JsonObject> Configurations { get; } = [];

    public JsonArray Statuses { get; } =
    [
        FakeJson.Status("10000", "To Do", "new"),
        FakeJson.Status("10002", "In Progress", "indeterminate"),
        FakeJson.Status("10003", "In Review", "indeterminate"),
        FakeJson.Status("10004", "Done", "done"),
    ];

    public JsonArray FieldList { get; } =
    [
        Field("customfield_10020", "Sprint", "com.pyxis.greenhopper.jira:gh-sprint"),
        Field("customfield_10016", "Story point estimate", "com.pyxis.greenhopper.jira:jsw-story-points"),
        Field("customfield_10014", "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link"),
        Field("customfield_10021", "Flagged", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"),
        Field("customfield_10001", "Team", "com.atlassian.teams:rm-teams-custom-field-team"),
    ];

    public List<JsonObject> Boards { get; } = [new() { ["id"] = 1, ["name"] = "Board", ["type"] = "scrum" }];

    public Dictionary<string, List<JsonObject>> Sprints { get; } = new() { ["1"] = [] };

    /// <summary>Agile pages never hold more, whatever is asked for.</summary>
    public int AgilePageSize { get; set; } = 50;

    public string Deployment { get; set; } = "Cloud";

    protected string Version => version;

    public FakeIssue Issue(long id, string? key = null)
    {
        var issue = new FakeIssue { Id = id, Key = key ?? $"PAY-{id}" };
        Issues.Add(issue);
        return issue;
    }

    public static JsonObject Field(string id, string name, string custom) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["custom"] = true,
        ["schema"] = new JsonObject { ["type"] = "any", ["custom"] = custom },
    };

    public static JsonObject Sprint(long id, string name, string state) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["state"] = state,
        ["startDate"] = "2026-09-01T08:00:00.000Z",
        ["endDate"] = "2026-09-14T08:00:00.000Z",
        ["originBoardId"] = 1,
    };

    protected override JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context)
    {
        var api = $"/rest/api/{version}/";
        return request.Path switch
        {
            _ when request.Path == api + "serverInfo" => new JsonObject
            {
                ["deploymentType"] = Deployment,
                ["version"] = ServerVersion,
                ["baseUrl"] = BaseUrl,
            },
            _ when request.Path == api + "myself" => Me(),
            _ when request.Path == api + "field" => FieldList.DeepClone(),
            _ when request.Path == api + "status" => Statuses.DeepClone(),
            _ when request.Path == api + "priority" => Named(("1", "Highest"), ("3", "Medium")),
            _ when request.Path == api + "resolution" => Named(("1", "Done"), ("2", "Won't Fix")),
            _ when request.Path == api + "issuetype" => Types(),
            "/rest/agile/1.0/board" => Page([.. Boards.Select(b => b.DeepClone())], query),
            _ when BoardConfiguration().Match(request.Path) is { Success: true } board =>
                Configurations.GetValueOrDefault(board.Groups[1].Value)?.DeepClone(),
            _ when BoardSprints().Match(request.Path) is { Success: true } board => OfBoard(board.Groups[1].Value, query, context),
            _ => null,
        };
    }

    protected IEnumerable<FakeIssue> Found(string jql)
    {
        var found = Issues.Where(i => !i.Archived && ProjectKeys.Contains(i.ProjectKey));
        if (ProjectIn().Match(jql) is { Success: true } inside)
            found = found.Where(i => inside.Groups[1].Value.Contains($"\"{i.ProjectKey}\"", StringComparison.Ordinal));
        if (ProjectIs().Match(jql) is { Success: true } project)
            found = found.Where(i => i.ProjectKey == project.Groups[1].Value);
        if (UpdatedSince().Match(jql) is { Success: true } since)
            found = found.Where(i => i.Updated.ToUnixTimeMilliseconds() >= long.Parse(since.Groups[1].Value, CultureInfo.InvariantCulture));
        if (IdAfter().Match(jql) is { Success: true } after)
            found = found.Where(i => i.Id > long.Parse(after.Groups[1].Value, CultureInfo.InvariantCulture));
        if (IdIn().Match(jql) is { Success: true } ids)
        {
            var wanted = ids.Groups[1].Value.Split(", ").Select(id => long.Parse(id, CultureInfo.InvariantCulture)).ToHashSet();
            found = found.Where(i => wanted.Contains(i.Id));
        }

        return jql.EndsWith("DESC", StringComparison.Ordinal) ? found.OrderByDescending(i => i.Id) : found.OrderBy(i => i.Id);
    }

    protected JsonObject Project(string key) => new()
    {
        // A project keeps its id under a new key.
        ["id"] = FakeJson.ProjectId(FormerKeys.GetValueOrDefault(key, key)),
        ["key"] = key,
        ["name"] = $"Project {key}",
        ["projectKeys"] = FormerKeys.TryGetValue(key, out var former) ? new JsonArray(former, key) : new JsonArray(key),
    };

    protected static JsonObject Only(JsonObject fields, IEnumerable<string> asked)
    {
        var only = new JsonObject();
        foreach (var name in asked)
        {
            if (fields.TryGetPropertyValue(name, out var value))
                only[name] = value?.DeepClone();
        }

        return only;
    }

    protected static JsonObject Page(JsonArray all, IQueryCollection query, int most = 50)
    {
        var at = Number(query, "startAt", 0);
        var size = Math.Min(most, Number(query, "maxResults", 50));
        return new JsonObject
        {
            // The echo lies, as real ones do.
            ["maxResults"] = Number(query, "maxResults", 50),
            ["startAt"] = at,
            ["total"] = all.Count,
            ["isLast"] = at + size >= all.Count,
            ["values"] = new JsonArray([.. all.Skip(at).Take(size).Select(v => v!.DeepClone())]),
        };
    }

    protected static int Number(IQueryCollection query, string name, int otherwise) =>
        query.TryGetValue(name, out var value) ? int.Parse(value!, CultureInfo.InvariantCulture) : otherwise;

    private JsonObject Me()
    {
        var me = FakeJson.User("reader", version == "3");
        me["timeZone"] = "Asia/Shanghai";
        return me;
    }

    private JsonObject? OfBoard(string id, IQueryCollection query, HttpContext context)
    {
        if (Sprints.TryGetValue(id, out var sprints))
            return Page([.. sprints.Select(s => s.DeepClone())], query, AgilePageSize);
        context.Response.StatusCode = 400;
        return null;
    }

    private static JsonArray Named(params (string Id, string Name)[] all) =>
        [.. all.Select(n => new JsonObject { ["id"] = n.Id, ["name"] = n.Name })];

    private JsonArray Types()
    {
        var types = new JsonArray(
            new JsonObject { ["id"] = "10000", ["name"] = "Epic", ["subtask"] = false },
            new JsonObject { ["id"] = "10001", ["name"] = "Story", ["subtask"] = false },
            new JsonObject { ["id"] = "10005", ["name"] = "Sub-task", ["subtask"] = true });
        if (version == "3")
        {
            types[0]!["hierarchyLevel"] = 1;
            types[1]!["hierarchyLevel"] = 0;
            types[2]!["hierarchyLevel"] = -1;
        }

        return types;
    }

    [GeneratedRegex(@"project in \(([^)]*)\)")]
    private static partial Regex ProjectIn();

    [GeneratedRegex(@"project = ""([^""]*)""")]
    private static partial Regex ProjectIs();

    [GeneratedRegex(@"updated >= (\d+)")]
    private static partial Regex UpdatedSince();

    [GeneratedRegex(@"id > (\d+)")]
    private static partial Regex IdAfter();

    [GeneratedRegex(@"id in \(([^)]*)\)")]
    private static partial Regex IdIn();

    [GeneratedRegex("^/rest/agile/1.0/board/([0-9]+)/configuration$")]
    private static partial Regex BoardConfiguration();

    [GeneratedRegex("^/rest/agile/1.0/board/(.*)/sprint$")]
    private static partial Regex BoardSprints();
}
