namespace ProductProcess.Core.History;

/// <summary>How things stand with a work item at the cut-off.</summary>
public enum Outcome : byte
{
    /// <summary>Neither finished nor cancelled, or reopened since.</summary>
    Open = 0,

    /// <summary>In a done stage.</summary>
    Done = 1,

    /// <summary>In a cancelled stage, or in a done stage with a resolution that cancels ("Won't fix").</summary>
    Cancelled = 2,
}
