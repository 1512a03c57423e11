using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>The columns that rules may use, written down by hand: tests of rules do not need the real frames.</summary>
internal static class TestWords
{
    public static IReadOnlyList<ColumnInfo> All { get; } =
    [
        .. Numbers("leaves", "people", "hands"),
        .. Numbers("leaves", "times", "reopened"),
        .. Lengths("leaves", "cycle_time", "age"),
        .. Answers("leaves", "finished", "cancelled", "started", "in_progress", "ad_hoc", "created_in_window", "accepted", "has_parent"),
        Text("leaves", "type"),
        new("leaves", "labels", ColumnKind.Set, "", "", "", []),
        Text("leaves", "parent_key"),
        .. Numbers("leaves", "day number", "finished_week"),
        .. Numbers("leaves", "week", "started_week"),
        .. Numbers("leaves", "fortnight", "started_fortnight"),
        .. Lengths("leaves", "waited", "active_days"),
        .. Numbers("leaves", "place", "rank_at_start"),
        .. Numbers("leaves", "day number", "came", "left"),
        Text("leaves", "asked_by", isPrivate: true),
        Text("leaves", "doer", isPrivate: true),
        .. Numbers("parents", "items", "leaves_done"),
        .. Numbers("parents", "share", "top_share"),
        .. Numbers("parents", "people", "people", "effective_people"),
        .. Answers("parents", "in_progress", "finished"),
        .. Lengths("parents", "age"),
        .. Numbers("days", "efforts", "parents_in_progress"),
        new("days", "people_active", ColumnKind.Number, "people", "", "", [Needs.AssigneeHistory]),
        .. Numbers("days", "items", "in_progress", "started", "finished", "arrived"),
        .. Numbers("weeks", "items", "accepted", "departed", "finished", "started", "started_ad_hoc", "started_planned", "in_progress"),
        .. Numbers("weeks", "people", "people_active"),
        .. Numbers("weeks", "day", "week"),
        .. Numbers("sprints", "items", "committed", "completed", "carried", "removed", "added"),
        .. Numbers("sprints", "share", "ad_hoc_share"),
    ];

    private static IEnumerable<ColumnInfo> Numbers(string frame, string unit, params string[] ids) =>
        ids.Select(id => new ColumnInfo(frame, id, ColumnKind.Number, unit, "", "", []));

    private static IEnumerable<ColumnInfo> Lengths(string frame, params string[] ids) =>
        ids.Select(id => new ColumnInfo(frame, id, ColumnKind.Days, "days", "", "", []));

    private static IEnumerable<ColumnInfo> Answers(string frame, params string[] ids) =>
        ids.Select(id => new ColumnInfo(frame, id, ColumnKind.YesNo, "", "", "", []));

    private static ColumnInfo Text(string frame, string id, bool isPrivate = false) =>
        new(frame, id, ColumnKind.Text, "", "", "", isPrivate ? [Needs.Requesters] : [], isPrivate);
}
