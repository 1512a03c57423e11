using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>The workspace as Linear shows it at this moment.</summary>
internal sealed class LinearPresent(LiveWorkspace live)
{
    public WorkspaceView Now => live.Now.View;
}
