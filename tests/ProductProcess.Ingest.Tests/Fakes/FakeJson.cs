using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Pieces of Jira's answers.</summary>
internal static class FakeJson
{
    /// <summary>Jira's own form: no colon in the offset.</summary>
    public static string At(DateTimeOffset at) =>
        at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture) + "+0800";

    public static string ProjectId(string key) =>
        key.Aggregate(10, (id, c) => (id * 31) + c).ToString(CultureInfo.InvariantCulture);

    public static JsonObject Status(string id, string name, string category) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["statusCategory"] = new JsonObject { ["key"] = category },
    };

    public static JsonObject User(string name, bool cloud = true) => cloud
        ? new JsonObject { ["accountId"] = $"acc:{name}", ["accountType"] = "atlassian", ["displayName"] = $"{name} Example", ["emailAddress"] = $"{name}@example.com", ["active"] = true }
        : new JsonObject { ["key"] = name, ["name"] = $"{name}-login", ["displayName"] = $"{name} Example", ["emailAddress"] = $"{name}@example.com", ["active"] = true };

    public static JsonObject Change(string field, string? from, string? to, string? fieldId = null, string? fromText = null, string? toText = null)
    {
        var change = new JsonObject
        {
            ["field"] = field,
            ["fieldtype"] = "jira",
            ["from"] = from,
            ["fromString"] = fromText ?? from,
            ["to"] = to,
            ["toString"] = toText ?? to,
        };
        if (fieldId is not null)
            change["fieldId"] = fieldId;
        return change;
    }

    public static JsonObject History(string id, JsonNode created, string? author, params JsonObject[] items)
    {
        var history = new JsonObject { ["id"] = id, ["created"] = created, ["items"] = new JsonArray([.. items]) };
        if (author is not null)
            history["author"] = new JsonObject { ["accountId"] = $"acc:{author}", ["key"] = author, ["displayName"] = $"{author} Example" };
        return history;
    }

    public static JsonObject History(string id, DateTimeOffset at, string? author, params JsonObject[] items) =>
        History(id, JsonValue.Create(At(at)), author, items);

    /// <summary>A comment whose body is a document on Cloud and a text on Data Center, both with this many characters.</summary>
    public static JsonObject Comment(string id, DateTimeOffset at, int length, bool cloud)
    {
        var text = new string('x', length);
        JsonNode body = cloud
            ? new JsonObject
            {
                ["type"] = "doc",
                ["version"] = 1,
                ["content"] = new JsonArray(new JsonObject
                {
                    ["type"] = "unheard-of",
                    ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text }),
                }),
            }
            : JsonValue.Create(text);
        return new JsonObject { ["id"] = id, ["author"] = User("ann", cloud), ["body"] = body, ["created"] = At(at) };
    }
}
