using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A Jira Data Center in memory, under a context path as usual.</summary>
internal sealed partial class FakeDataCenter : FakeJira
{
    public FakeDataCenter(string basePath = "/jira")
        : base(basePath, "2")
    {
        Deployment = "Server";
    }

    /// <summary>The server's own limit.</summary>
    public int MostPerPage { get; set; } = 1000;

    /// <summary>Issues that count and are never shown.</summary>
    public int Hidden { get; set; }

    /// <summary>Histories a search carries along.</summary>
    public int EmbeddedHistories { get; set; } = int.MaxValue;

    protected override JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context) => request.Path switch
    {
        "/rest/api/2/project" => Projects(query),
        _ when Comments().Match(request.Path) is { Success: true } of => CommentPage(of.Groups[1].Value, query),
        "/rest/api/2/search" => Search(request.Json),
        _ when Alone().Match(request.Path) is { Success: true } of =>
            Issues.FirstOrDefault(i => i.IdText == of.Groups[1].Value) is { } issue ? Whole(issue, ["updated", "archiveddate"], int.MaxValue) : null,
        _ => base.Answer(request, query, context),
    };

    /// <summary>Comments an issue carries along.</summary>
    public int EmbeddedComments { get; set; } = int.MaxValue;

    private JsonArray Projects(IQueryCollection query)
    {
        var all = new JsonArray([.. ProjectKeys.Select(Project)]);
        if (query["includeArchived"] != "true" && query["includeArchived"] != "True")
            return all;
        foreach (var key in ArchivedProjects)
        {
            var archived = Project(key);
            archived["archived"] = true;
            all.Add(archived);
        }

        return all;
    }

    private JsonObject? CommentPage(string id, IQueryCollection query)
    {
        if (Issues.FirstOrDefault(i => i.IdText == id) is not { } issue)
            return null;
        var at = Number(query, "startAt", 0);
        return new JsonObject
        {
            ["total"] = issue.Comments.Count,
            ["comments"] = new JsonArray([.. issue.Comments.Skip(at).Take(Number(query, "maxResults", 50)).Select(c => c.DeepClone())]),
        };
    }

    private JsonObject Search(JsonNode search)
    {
        var size = Math.Min(MostPerPage, search["maxResults"]!.GetValue<int>());
        var fields = search["fields"]!.AsArray().Select(f => f!.GetValue<string>()).ToArray();
        var withHistory = search["expand"]?.AsArray().Any(e => e!.GetValue<string>() == "changelog") == true;
        var found = Found(search["jql"]!.GetValue<string>()).ToArray();
        return new JsonObject
        {
            ["startAt"] = 0,
            ["maxResults"] = search["maxResults"]!.GetValue<int>(),
            ["total"] = found.Length + Hidden,
            ["issues"] = new JsonArray([.. found.Take(size).Select(i => Whole(i, fields, withHistory ? EmbeddedHistories : -1))]),
        };
    }

    private JsonObject Whole(FakeIssue issue, string[] fields, int histories)
    {
        var all = issue.AllFields(cloud: false);
        all["comment"] = new JsonObject
        {
            ["total"] = issue.Comments.Count,
            ["comments"] = new JsonArray([.. issue.Comments.Take(EmbeddedComments).Select(c => c.DeepClone())]),
        };
        var whole = new JsonObject { ["id"] = issue.IdText, ["key"] = issue.Key, ["fields"] = Only(all, fields) };
        if (histories >= 0)
        {
            whole["changelog"] = new JsonObject
            {
                ["total"] = issue.Histories.Count,
                ["histories"] = new JsonArray([.. issue.Histories.AsEnumerable().Reverse().Take(histories).Select(h => h.DeepClone())]),
            };
        }

        return whole;
    }

    [GeneratedRegex("^/rest/api/2/issue/([0-9]+)/comment$")]
    private static partial Regex Comments();

    [GeneratedRegex("^/rest/api/2/issue/([0-9]+)$")]
    private static partial Regex Alone();
}
