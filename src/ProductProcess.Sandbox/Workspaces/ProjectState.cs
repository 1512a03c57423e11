namespace ProductProcess.Sandbox.Workspaces;

/// <summary>Whether a project is open, or was closed by an administrator. What is closed is in no search.</summary>
public enum ProjectState
{
    Live,
    Archived,

    /// <summary>In the bin, from which it can be taken back.</summary>
    Deleted,
}
