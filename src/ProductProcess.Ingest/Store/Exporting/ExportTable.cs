using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using static ProductProcess.Ingest.Store.Exporting.ExportColumn;

namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>One file of an export.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="From">Where the rows come from, and in which order.</param>
/// <param name="Columns">Its columns; none holds a name or an address of a person.</param>
internal sealed record ExportTable(string Name, string From, params ExportColumn[] Columns)
{
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        new(
            "items", "item ORDER BY id", Word("id", "item.id"), Text("key", "key"), Text("title", "title"), Text("url", "url"),
            Named<ItemLevel>("level", "level"), Word("type", "type"), Word("project", "project"), Word("team", "team"),
            Word("status", "status"), Word("assignee", "assignee"), Word("reporter", "reporter"),
            Word("requester_group", "requester_group"), Word("priority", "priority"), Word("resolution", "resolution"),
            Word("parent", "parent"), Word("sprints", "sprints"), Word("labels", "labels"), Word("components", "components"),
            Instant("created", "created"), Instant("updated", "updated"), Day("due", "due"), Real("estimate", "estimate"),
            YesNo("flagged", "flagged"), Named<Absence>("absent", "absent"), Instant("absent_since", "absent_since")),
        new(
            "history", "history ORDER BY item, entry", Word("item", "item"), Number("entry", "entry"), Instant("at", "at"),
            Word("actor", "actor")),
        new(
            "changes", "change ORDER BY item, entry, ord", Word("item", "item"), Number("entry", "entry"), Number("ord", "ord"),
            Named<ChangeField>("field", "field"), Word("field_name", "name"), Word("from", "value_from"),
            Word("to", "value_to"), Word("from_text", Shown("text_from")), Word("to_text", Shown("text_to"))),
        new(
            "comments", "comment ORDER BY item, entry", Word("item", "item"), Number("entry", "entry"), Instant("at", "at"),
            Word("author", "author"), Number("length", "length")),
        new(
            "links", "(SELECT DISTINCT id, item, other, kind FROM link) AS l ORDER BY id", Word("id", "l.id"), Word("item", "l.item"),
            Word("other", "l.other"), Named<LinkKind>("kind", "l.kind")),
        new(
            "sprints", "sprint ORDER BY id", Word("id", "sprint.id"), Text("name", "name"), Named<SprintState>("state", "state"),
            Instant("activated", "activated"), Instant("planned_end", "planned_end"), Instant("completed", "completed"),
            Word("board", "board")),
        new("statuses", "status ORDER BY id", Word("id", "status.id"), Text("name", "name"), Named<Stage>("stage", "stage")),
        new("projects", "project ORDER BY id", Word("id", "project.id"), Text("key", "key"), Text("name", "name")),
        new("teams", "team ORDER BY id", Word("id", "team.id"), Text("name", "name")),
        new("types", "item_type ORDER BY id", Word("id", "item_type.id"), Text("name", "name"), Named<ItemLevel>("level", "level")),
    ];

    /// <summary>What was shown for a person is a name.</summary>
    private static string Shown(string column) => $"(CASE WHEN field = {(int)ChangeField.Assignee} THEN 0 ELSE {column} END)";
}
