namespace ProductProcess.Sandbox.Linear;

/// <summary>What a uuid of the Linear that a sandbox serves stands for, and with it, of what its raw id is.</summary>
public enum LinearKind
{
    /// <summary>The raw id is the workspace's title.</summary>
    Organization,

    /// <summary>A person. Apps are no users: they act as bots.</summary>
    User,
    Bot,
    Team,

    /// <summary>A workflow state: raw ids of team and status with a slash between, and for cancelled ones of the resolution too.</summary>
    State,

    /// <summary>A sprint.</summary>
    Cycle,

    /// <summary>An epic.</summary>
    Project,

    /// <summary>The raw id is the type of the status.</summary>
    ProjectStatus,

    /// <summary>An item that is no epic.</summary>
    Issue,

    /// <summary>The entry that a row of history is made of; the first one when it was made of several.</summary>
    History,

    /// <summary>An issue went into the archive; the raw id is the item's.</summary>
    Archiving,

    /// <summary>The entry that began a stay in a state; the item for the first one.</summary>
    Span,
    Relation,

    /// <summary>The raw id is the label itself.</summary>
    Label,

    /// <summary>A component, which is a label in a group.</summary>
    Component,

    /// <summary>The group of a team's components; the raw id is the team's.</summary>
    ComponentGroup,

    /// <summary>The flag, which is a label.</summary>
    Flag,
    Comment,
}
