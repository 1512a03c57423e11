namespace ProductProcess.Core.Work;

/// <summary>
/// Everything a scope left behind in its trackers, as columns: the one thing that history, frames and rules read.
/// Immutable. It knows people by id only.
/// </summary>
public sealed record WorkLog
{
    public required Lexicon Lexicon { get; init; }

    public required ItemTable Items { get; init; }

    public required ChangeTable Changes { get; init; }

    public required CommentTable Comments { get; init; }

    public required LinkTable Links { get; init; }

    public required IReadOnlyList<Status> Statuses { get; init; }

    public required IReadOnlyList<Sprint> Sprints { get; init; }

    public required IReadOnlyList<Project> Projects { get; init; }

    /// <summary>Teams that the trackers record; empty where projects stand in.</summary>
    public required IReadOnlyList<Team> Teams { get; init; }

    public required IReadOnlyList<ItemType> Types { get; init; }

    public required IReadOnlyList<Priority> Priorities { get; init; }

    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>Ids of accounts that are not human (apps, bots, customers).</summary>
    public required IReadOnlySet<string> NotHuman { get; init; }
}
