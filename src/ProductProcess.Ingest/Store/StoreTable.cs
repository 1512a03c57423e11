namespace ProductProcess.Ingest.Store;

/// <summary>What has to be known of a table by whoever works on all of them: copying, checking, forgetting.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">All its columns.</param>
/// <param name="Key">How many of them, from the first on, tell a row from all others.</param>
internal sealed record StoreTable(string Name, int Key, params string[] Columns)
{
    /// <summary>Columns that hold words.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The column with the item that a row hangs on, where it hangs on one.</summary>
    public string? Item { get; init; }

    /// <summary>The key is a number that the database gives.</summary>
    public bool Numbered { get; init; }

    public bool OfSource => Columns.Contains("source");

    /// <summary>Every table, in an order in which it can be filled.</summary>
    public static IReadOnlyList<StoreTable> All { get; } =
    [
        new("store_state", 1, "id", "generation", "salt"),
        new("word", 1, "id", "text") { Numbered = true },
        new("source", 1, "id", "name", "kind", "url", "read_at") { Numbered = true },
        new(
            "item", 1, "id", "source", "key", "title", "url", "level", "type", "project", "team", "status", "assignee",
            "reporter", "requester_group", "priority", "resolution", "parent", "sprints", "labels", "components", "created",
            "updated", "due", "estimate", "flagged", "shape", "read_at", "absent", "absent_since")
        {
            Words =
            [
                "id", "type", "project", "team", "status", "assignee", "reporter", "requester_group", "priority",
                "resolution", "parent", "sprints", "labels", "components", "shape",
            ],
        },
        new("history", 2, "item", "entry", "id", "at", "actor") { Words = ["actor"], Item = "item" },
        new("change", 3, "item", "entry", "ord", "field", "name", "value_from", "value_to", "text_from", "text_to")
        {
            Words = ["name", "value_from", "value_to", "text_from", "text_to"],
            Item = "item",
        },
        new("comment", 2, "item", "entry", "id", "at", "author", "length") { Words = ["author"], Item = "item" },
        new("link", 2, "owner", "id", "item", "other", "kind") { Words = ["id", "item", "other"], Item = "owner" },
        Dimension("project", "key", "name"),
        Dimension("status", "name", "stage"),
        Dimension("item_type", "name", "level"),
        Dimension("priority", "name", "rank"),
        Dimension("resolution", "name", "cancels"),
        Dimension("team", "name"),
        Dimension("sprint", "name", "state", "activated", "planned_end", "completed", "board") with { Words = ["id", "board"] },
        Dimension("person", "name", "email", "kind", "active"),
        Dimension("board", "name", "project") with { Words = ["id", "project"] },
        new("cursor", 2, "source", "stream", "scope", "shape", "since", "begun", "position"),
        new("stream", 2, "source", "name", "not_before", "page_size", "started", "alive", "completed", "outcome"),
        new("quarantine", 3, "source", "kind", "id", "item", "reason", "payload", "updated", "shape", "again", "seen_at") { Words = ["shape"] },
        new("run", 1, "id", "source", "started", "finished", "outcome") { Numbered = true },
        new("briefing", 4, "scope", "period", "language", "rule_set", "state", "started", "finished", "facts_path"),
        new("forgotten", 1, "id", "hash") { Numbered = true },
    ];

    private static StoreTable Dimension(string name, params string[] columns) => new(name, 1, ["id", "source", .. columns]) { Words = ["id"] };
}
