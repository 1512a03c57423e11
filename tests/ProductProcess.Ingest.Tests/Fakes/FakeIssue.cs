using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>An issue in a fake Jira. What a test does not set is ordinary.</summary>
internal sealed class FakeIssue
{
    public required long Id { get; init; }

    public required string Key { get; set; }

    public string ProjectKey => Key[..Key.IndexOf('-', StringComparison.Ordinal)];

    public DateTimeOffset Created { get; set; } = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>As if nobody had touched it since.</summary>
    public DateTimeOffset Updated { get; set; } = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>No search shows it; it can be read by its id all the same.</summary>
    public bool Archived { get; set; }

    /// <summary>Fields beside the ordinary ones, or instead of them.</summary>
    public JsonObject Fields { get; } = [];

    public List<JsonObject> Histories { get; } = [];

    public List<JsonObject> Comments { get; } = [];

    public FakeIssue With(string field, JsonNode? value)
    {
        Fields[field] = value;
        return this;
    }

    public FakeIssue Moved(string historyId, string from, string to, DateTimeOffset at, string author = "ann")
    {
        Histories.Add(FakeJson.History(historyId, at, author, FakeJson.Change("status", from, to, "status")));
        return this;
    }

    public JsonObject AllFields(bool cloud)
    {
        var fields = new JsonObject
        {
            ["summary"] = $"Title of {Key}",
            ["description"] = "never asked for",
            ["issuetype"] = new JsonObject { ["id"] = "10001", ["name"] = "Story", ["subtask"] = false },
            ["project"] = new JsonObject { ["id"] = FakeJson.ProjectId(ProjectKey), ["key"] = ProjectKey, ["name"] = $"Project {ProjectKey}" },
            ["status"] = FakeJson.Status("10002", "In Progress", "indeterminate"),
            ["priority"] = new JsonObject { ["id"] = "3", ["name"] = "Medium" },
            ["resolution"] = null,
            ["assignee"] = FakeJson.User("bob", cloud),
            ["reporter"] = FakeJson.User("ann", cloud),
            ["created"] = FakeJson.At(Created),
            ["updated"] = FakeJson.At(Updated),
            ["duedate"] = null,
            ["labels"] = new JsonArray(),
            ["components"] = new JsonArray(),
            ["issuelinks"] = new JsonArray(),
        };
        if (Archived)
            fields["archiveddate"] = FakeJson.At(Updated);
        foreach (var (name, value) in Fields)
            fields[name] = value?.DeepClone();
        return fields;
    }

    public string IdText => Id.ToString(CultureInfo.InvariantCulture);
}
