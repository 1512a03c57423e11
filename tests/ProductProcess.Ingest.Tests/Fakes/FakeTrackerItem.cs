using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>An item of a <see cref="FakeTracker"/>.</summary>
internal sealed class FakeTrackerItem
{
    public required string Key { get; set; }

    public DateTimeOffset Updated { get; set; }

    public string? Assignee { get; set; }

    public string? Parent { get; set; }

    public ItemParts Omitted { get; set; }

    public Absence Absent { get; set; }

    public List<(DateTimeOffset At, string From, string To)> Moves { get; } = [];

    public ItemRecord Record(string source, string rawId)
    {
        string Of(string kind, string id) => EntityId.Of(source, kind, id);
        var id = Of("item", rawId);
        var item = new WorkItem
        {
            Id = id,
            Key = Key,
            Title = Omitted.HasFlag(ItemParts.Title) ? null : $"Title of {Key}",
            TypeId = Of("type", "task"),
            Level = ItemLevel.Leaf,
            ProjectId = Of("project", Key.Split('-')[0]),
            StatusId = Of("status", Moves.Count == 0 ? "todo" : Moves[^1].To),
            Created = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Updated = Updated,
            AssigneeId = Assignee is null ? null : Of("person", Assignee),
            ParentId = Parent is null ? null : Of("item", Parent),
        };
        var history = Moves.Select((move, n) => new HistoryEntry(
            Of("history", $"{rawId}-{n}"), id, move.At, null,
            [new Change(ChangeField.Status, "state", Of("status", move.From), Of("status", move.To))]));
        return new ItemRecord(item, [.. history], [], []) { Omitted = Omitted, Absent = Absent };
    }
}
