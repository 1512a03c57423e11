namespace ProductProcess.Sandbox;

/// <summary>As which tracker a sandbox serves a simulated workspace.</summary>
public enum SandboxTracker
{
    JiraCloud,
    JiraDataCenter,
    Linear,
}
