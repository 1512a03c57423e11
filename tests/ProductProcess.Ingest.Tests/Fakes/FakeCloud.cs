using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A Jira Cloud site in memory.</summary>
internal sealed partial class FakeCloud(string basePath = "") : FakeJira(basePath, "3")
{
    /// <summary>Ids a page of the search holds, whatever is asked for.</summary>
    public int SearchPageSize { get; set; } = 5000;

    /// <summary>Histories a page of the bulk changelog holds.</summary>
    public int ChangelogPageSize { get; set; } = 1000;

    /// <summary>Comments an issue carries along.</summary>
    public int EmbeddedComments { get; set; } = 20;

    /// <summary>Replaces the token of a page; null ends the walk.</summary>
    public Func<int, string?, string?> Token { get; set; } = (_, token) => token;

    /// <summary>Fields that only the second list of fields holds.</summary>
    public JsonArray MoreFields { get; } = [];

    public List<string> DeletedProjects { get; } = [];

    /// <summary>What the tracker counts; null counts truly.</summary>
    public int? Count { get; set; }

    /// <summary>Issues whose history the bulk answer leaves out.</summary>
    public HashSet<long> BulkForgets { get; } = [];

    /// <summary>Histories an issue carries along.</summary>
    public int EmbeddedHistories { get; set; } = 40;

    /// <summary>Accounts that can be looked up.</summary>
    public List<JsonObject> Users { get; } = [];

    protected override JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context) => request.Path switch
    {
        "/rest/api/3/project/search" => Page([.. Listed(query).Select(Project)], query),
        "/rest/api/3/field/search" => Page([.. MoreFields.Select(f => f!.DeepClone())], query),
        "/rest/api/3/user/bulk" => Page(
            [.. Users.Where(u => query["accountId"].Contains(u["accountId"]!.GetValue<string>())).Select(u => u.DeepClone())], query, 100),
        "/rest/api/3/search/jql" => Search(request.Json),
        "/rest/api/3/search/approximate-count" => new JsonObject { ["count"] = Count ?? Found(request.Jql).Count() },
        _ when History().Match(request.Path) is { Success: true } of => HistoryPage(of.Groups[1].Value, query),
        "/rest/api/3/issue/bulkfetch" => Fetch(request.Json),
        "/rest/api/3/changelog/bulkfetch" => Changelogs(request.Json),
        _ when Comments().Match(request.Path) is { Success: true } of => CommentPage(of.Groups[1].Value, query),
        _ => base.Answer(request, query, context),
    };

    /// <summary>The page a search would get, and where it starts: for tests that send a changed one.</summary>
    public (int At, JsonObject Page) SearchPage(FakeRequest request) =>
        (At(request.Json["nextPageToken"]?.GetValue<string>()), Search(request.Json));

    private static int At(string? token) =>
        token is null ? 0 : int.Parse(token.Split('/')[^1].TrimEnd('='), CultureInfo.InvariantCulture);

    private List<string> Listed(IQueryCollection query) => (string?)query["status"] switch
    {
        "archived" => ArchivedProjects,
        "deleted" => DeletedProjects,
        _ => ProjectKeys,
    };

    private JsonObject? HistoryPage(string id, IQueryCollection query) =>
        Issues.FirstOrDefault(i => i.IdText == id) is { } issue
            ? Page([.. issue.Histories.Select(h => h.DeepClone())], query, 100)
            : null;

    private JsonObject Search(JsonNode search)
    {
        var token = search["nextPageToken"]?.GetValue<string>();
        var at = At(token);
        var size = Math.Min(SearchPageSize, search["maxResults"]!.GetValue<int>());
        var found = Found(search["jql"]!.GetValue<string>()).ToArray();
        var page = new JsonObject
        {
            ["issues"] = new JsonArray([.. found.Skip(at).Take(size).Select(i => new JsonObject { ["id"] = i.IdText })]),
        };
        // Characters that break when they are not encoded.
        var next = at + size < found.Length ? string.Create(CultureInfo.InvariantCulture, $"a+b/{at + size}=") : null;
        if (Token(at, next) is { } sent)
            page["nextPageToken"] = sent;
        return page;
    }

    private JsonObject Fetch(JsonNode fetch)
    {
        var asked = fetch["issueIdsOrKeys"]!.AsArray().Select(id => id!.GetValue<string>()).ToHashSet();
        var fields = fetch["fields"]!.AsArray().Select(f => f!.GetValue<string>()).ToArray();
        var withHistory = fetch["expand"]?.AsArray().Any(e => e!.GetValue<string>() == "changelog") == true;
        var issues = Issues.Where(i => asked.Contains(i.IdText) && ProjectKeys.Contains(i.ProjectKey)).OrderBy(i => i.Id).Select(issue =>
        {
            var all = issue.AllFields(cloud: true);
            all["comment"] = new JsonObject
            {
                ["total"] = issue.Comments.Count,
                ["comments"] = new JsonArray([.. issue.Comments.Take(EmbeddedComments).Select(c => c.DeepClone())]),
            };
            var whole = new JsonObject { ["id"] = issue.IdText, ["key"] = issue.Key, ["fields"] = Only(all, fields) };
            if (withHistory)
            {
                whole["changelog"] = new JsonObject
                {
                    ["total"] = issue.Histories.Count,
                    ["histories"] = new JsonArray([.. issue.Histories.AsEnumerable().Reverse().Take(EmbeddedHistories).Select(h => h.DeepClone())]),
                };
            }

            return whole;
        });
        return new JsonObject { ["issues"] = new JsonArray([.. issues]), ["issueErrors"] = new JsonArray() };
    }

    /// <summary>Oldest first over all issues, so that pages cut through an issue's history.</summary>
    private JsonObject Changelogs(JsonNode fetch)
    {
        var asked = fetch["issueIdsOrKeys"]!.AsArray().Select(id => id!.GetValue<string>()).ToHashSet();
        var at = int.Parse(fetch["nextPageToken"]?.GetValue<string>() ?? "0", CultureInfo.InvariantCulture);
        var all = Issues.Where(i => asked.Contains(i.IdText) && !BulkForgets.Contains(i.Id))
            .SelectMany(i => i.Histories.Select(h => (i.IdText, History: h)))
            .OrderBy(h => h.History["created"]!.ToJsonString(), StringComparer.Ordinal)
            .ToArray();
        var page = new JsonObject
        {
            ["issueChangeLogs"] = new JsonArray([.. all.Skip(at).Take(ChangelogPageSize).GroupBy(h => h.IdText).Select(g => new JsonObject
            {
                ["issueId"] = g.Key,
                ["changeHistories"] = new JsonArray([.. g.Select(h => h.History.DeepClone())]),
            })]),
        };
        if (at + ChangelogPageSize < all.Length)
            page["nextPageToken"] = (at + ChangelogPageSize).ToString(CultureInfo.InvariantCulture);
        return page;
    }

    private JsonObject? CommentPage(string id, IQueryCollection query)
    {
        if (Issues.FirstOrDefault(i => i.IdText == id) is not { } issue)
            return null;
        var at = Number(query, "startAt", 0);
        return new JsonObject
        {
            ["startAt"] = at,
            ["total"] = issue.Comments.Count,
            ["comments"] = new JsonArray([.. issue.Comments.Skip(at).Take(Math.Min(100, Number(query, "maxResults", 50))).Select(c => c.DeepClone())]),
        };
    }

    [GeneratedRegex("^/rest/api/3/issue/([0-9]+)/changelog$")]
    private static partial Regex History();

    [GeneratedRegex("^/rest/api/3/issue/(.*)/comment$")]
    private static partial Regex Comments();
}
