namespace ProductProcess.Core.Work;

/// <summary>One moment in the life of a work item, in which one actor changed one or more fields.</summary>
/// <param name="Id"><c>source:history:id</c>.</param>
/// <param name="ItemId">The work item.</param>
/// <param name="At">The instant, to the millisecond.</param>
/// <param name="ActorId">Null when the tracker does not say (deleted, anonymous, automation).</param>
/// <param name="Changes">In the tracker's order; at least one.</param>
public sealed record HistoryEntry(
    string Id,
    string ItemId,
    DateTimeOffset At,
    string? ActorId,
    IReadOnlyList<Change> Changes);
