namespace ProductProcess.Core.History;

/// <summary>The kinds of irregularity that are counted.</summary>
public static class Irregularities
{
    /// <summary>Leaves that were done without ever being in progress by hand; of all done leaves. Left out of timings.</summary>
    public const string FinishedWithoutStart = "finished-without-start";

    /// <summary>
    /// Items whose changes of status, assignee, sprint or parent do not lead to the current value, or contradict each
    /// other; of all items.
    /// </summary>
    public const string InconsistentHistory = "inconsistent-history";

    /// <summary>Leaves that are or were in a status whose stage nobody knows; of all leaves.</summary>
    public const string StatusUnknownStage = "status-unknown-stage";

    /// <summary>Moves of status that were one of ten or more made in one go; of all moves of status.</summary>
    public const string BulkMoves = "bulk-moves";

    /// <summary>Leaves that nobody (no human) was assigned to at the instant they were done; of all done leaves.</summary>
    public const string NoAssigneeAtDone = "no-assignee-at-done";

    /// <summary>Leaves and parts whose parent is not in the scope; of all leaves and parts.</summary>
    public const string ParentOutsideScope = "parent-outside-scope";

    public static IReadOnlyList<string> All { get; } =
        [FinishedWithoutStart, InconsistentHistory, StatusUnknownStage, BulkMoves, NoAssigneeAtDone, ParentOutsideScope];
}
