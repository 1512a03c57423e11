using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>An issue of a fake Linear. What a test does not set is ordinary.</summary>
internal sealed class FakeLinearIssue
{
    private int _rows;

    public FakeLinearIssue(int number, JsonObject team, DateTimeOffset created)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{team["key"]}-{number}");
        Id = string.Create(CultureInfo.InvariantCulture, $"issue-{number:0000}");
        Created = created;
        Json = new JsonObject
        {
            ["id"] = Id,
            ["identifier"] = key,
            ["previousIdentifiers"] = new JsonArray(),
            ["title"] = $"Title of {key}",
            ["description"] = "never asked for",
            ["url"] = $"https://linear.app/acme/issue/{key}/title-of-it",
            ["priority"] = 0,
            ["createdAt"] = FakeLinear.At(created),
            ["updatedAt"] = FakeLinear.At(created),
            ["labelIds"] = new JsonArray(),
            ["creator"] = Ref("u-ann"),
            ["assignee"] = Ref("u-bob"),
            ["state"] = FakeLinear.State("s-todo", "Todo", "unstarted"),
            ["team"] = team.DeepClone(),
            ["stateHistory"] = new JsonArray(Span($"{Id}-span-0", "s-todo", created)),
            ["history"] = new JsonArray(),
            ["relations"] = new JsonArray(),
            ["inverseRelations"] = new JsonArray(),
            ["comments"] = new JsonArray(),
            ["needs"] = new JsonArray(),
        };
    }

    public string Id { get; }

    public DateTimeOffset Created { get; }

    public JsonObject Json { get; }

    public JsonArray History => Json["history"]!.AsArray();

    public JsonArray Spans => Json["stateHistory"]!.AsArray();

    public JsonArray Comments => Json["comments"]!.AsArray();

    public FakeLinearIssue With(string field, JsonNode? value)
    {
        Json[field] = value;
        return this;
    }

    public FakeLinearIssue Updated(DateTimeOffset at) => With("updatedAt", FakeLinear.At(at));

    /// <summary>A row of history; gives it an id.</summary>
    public JsonObject Row(DateTimeOffset at, string? actor, params (string Field, JsonNode? Value)[] fields)
    {
        var row = new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"{Id}-row-{_rows++:00}"),
            ["createdAt"] = FakeLinear.At(at),
            ["updatedAt"] = FakeLinear.At(at),
            ["actorId"] = actor,
        };
        foreach (var (field, value) in fields)
            row[field] = value;
        History.Add(row);
        return row;
    }

    /// <summary>From the status it is in to another: row, span and status alike.</summary>
    public FakeLinearIssue Moved(string to, DateTimeOffset at, string? actor = "u-bob", string type = "started")
    {
        Row(at, actor, ("fromStateId", (string)Json["state"]!["id"]!), ("toStateId", to));
        return Stays(to, at, type);
    }

    /// <summary>As <see cref="Moved"/>, but no row tells it.</summary>
    public FakeLinearIssue Stays(string to, DateTimeOffset at, string type = "started")
    {
        Spans[^1]!["endedAt"] = FakeLinear.At(at);
        Spans.Add(Span(string.Create(CultureInfo.InvariantCulture, $"{Id}-span-{Spans.Count}"), to, at));
        Json["state"] = FakeLinear.State(to, to, type);
        return this;
    }

    public static JsonObject Ref(string id) => new() { ["id"] = id };

    private static JsonObject Span(string id, string state, DateTimeOffset from) => new()
    {
        ["id"] = id,
        ["stateId"] = state,
        ["startedAt"] = FakeLinear.At(from),
        ["endedAt"] = null,
    };
}
