namespace ProductProcess.Core.Work;

/// <summary>
/// Where a work item is on its way. A tracker's status maps to exactly one stage; a status nobody has mapped and
/// whose category is unknown stays <see cref="Unknown"/> and is counted, never guessed.
/// </summary>
public enum Stage : byte
{
    Unknown = 0,

    /// <summary>Written down, nothing promised. Example: "Backlog", "Triage".</summary>
    Backlog = 1,

    /// <summary>Accepted and waiting to be picked up. Example: "To Do", "Selected for development".</summary>
    Ready = 2,

    /// <summary>Somebody is working on it. Example: "In Progress".</summary>
    Active = 3,

    /// <summary>Started, and now waiting for somebody or something. Example: "In review", "Blocked".</summary>
    Waiting = 4,

    /// <summary>Finished as intended. Example: "Done", "Closed".</summary>
    Done = 5,

    /// <summary>Ended without being finished. Example: "Won't do", "Cancelled".</summary>
    Cancelled = 6,
}
