namespace ProductProcess.Core.Work;

/// <summary>Why a change may not be an act of work. Marked changes are kept; each reader decides.</summary>
[Flags]
public enum ChangeMarks : byte
{
    None = 0,

    /// <summary>Came along with a workflow migration.</summary>
    Migration = 1,

    /// <summary>One of ten or more moves by one actor to one status within a minute.</summary>
    Bulk = 2,

    /// <summary>Done by an app or automation account.</summary>
    App = 4,
}
