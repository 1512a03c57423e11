namespace ProductProcess.Core.Work;

/// <summary>What a change changed, in our words. The numbers are stored; never renumber, only add.</summary>
public enum ChangeField : byte
{
    /// <summary>Kept and counted, values not read (least data). Example: description edited.</summary>
    Other = 0,
    Status = 1,
    Assignee = 2,
    Priority = 3,

    /// <summary>Sprint membership: both sides are sets of sprint ids (see <see cref="IdSet"/>).</summary>
    Sprint = 4,
    Parent = 5,

    /// <summary>Both sides are sets of labels.</summary>
    Labels = 6,

    /// <summary>Both sides are ISO dates.</summary>
    Due = 7,

    /// <summary>Both sides are numbers in invariant notation.</summary>
    Estimate = 8,
    Type = 9,
    Team = 10,
    Project = 11,
    Flag = 12,

    /// <summary>A link added (to) or removed (from); values are "kind item".</summary>
    Link = 13,

    /// <summary>The status moved because an administrator changed the workflow.</summary>
    Workflow = 14,

    /// <summary>Both sides are sets of component ids.</summary>
    Components = 15,

    /// <summary>The item was renumbered, usually because it moved to another project; values are keys.</summary>
    Key = 16,
    Resolution = 17,
}
