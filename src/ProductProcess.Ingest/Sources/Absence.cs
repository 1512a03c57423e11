namespace ProductProcess.Ingest.Sources;

/// <summary>Why an item that is stored is no longer seen. The numbers are stored; never renumber, only add.</summary>
public enum Absence : byte
{
    /// <summary>It is there.</summary>
    None = 0,

    /// <summary>Deleted in the tracker. It leaves the log; what was stored is kept.</summary>
    Deleted = 1,

    /// <summary>It, or its project, is archived or in the bin. Its history stays in the log.</summary>
    Archived = 2,

    /// <summary>The account may no longer see its project. Nothing is concluded; its history stays in the log.</summary>
    AccessLost = 3,

    /// <summary>Not seen, and nobody can tell why. Its history stays in the log.</summary>
    Unknown = 4,
}
