using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>The statuses, types, priorities and resolutions of every simulated project. Ids are raw, as a tracker has them.</summary>
public static class Workflow
{
    public static Status Backlog { get; } = new("10000", "Backlog", Stage.Backlog);

    public static Status ToDo { get; } = new("10001", "To Do", Stage.Ready);

    public static Status InProgress { get; } = new("10002", "In Progress", Stage.Active);

    public static Status InReview { get; } = new("10003", "In Review", Stage.Waiting);

    public static Status Blocked { get; } = new("10004", "Blocked", Stage.Waiting);

    public static Status Done { get; } = new("10005", "Done", Stage.Done);

    public static IReadOnlyList<Status> Statuses { get; } = [Backlog, ToDo, InProgress, InReview, Blocked, Done];

    public static ItemType Epic { get; } = new("10000", "Epic", ItemLevel.Parent);

    public static ItemType Story { get; } = new("10001", "Story", ItemLevel.Leaf);

    public static ItemType Task { get; } = new("10002", "Task", ItemLevel.Leaf);

    public static ItemType Bug { get; } = new("10003", "Bug", ItemLevel.Leaf);

    public static ItemType SubTask { get; } = new("10004", "Sub-task", ItemLevel.Part);

    public static IReadOnlyList<ItemType> Types { get; } = [Epic, Story, Task, Bug, SubTask];

    public static IReadOnlyList<Priority> Priorities { get; } =
        [new("1", "Highest", 1), new("2", "High", 2), new("3", "Medium", 3), new("4", "Low", 4), new("5", "Lowest", 5)];

    /// <summary>Raw id of the only flag there is, "Impediment".</summary>
    public const string FlagId = "10019";

    public static Resolution Finished { get; } = new("10000", "Done", Cancels: false);

    public static Resolution WontDo { get; } = new("10001", "Won't Do", Cancels: true);

    public static Resolution Duplicate { get; } = new("10002", "Duplicate", Cancels: true);

    public static IReadOnlyList<Resolution> Resolutions { get; } = [Finished, WontDo, Duplicate];
}
