using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox;

/// <summary>What a sandbox serves: either a simulated workspace, as the tracker of choice, or recorded issues, as Jira Data Center.</summary>
public sealed record SandboxOptions
{
    /// <summary>Served as <see cref="Tracker"/> says.</summary>
    public SimulatedWorkspace? Workspace { get; init; }

    /// <summary>As what the workspace is served; a recording is always served as Jira Data Center.</summary>
    public SandboxTracker Tracker { get; init; } = SandboxTracker.JiraCloud;

    /// <summary>
    /// A file of issues as REST v2 gives them, one a line (NDJSON, or NDJSON.gz), served unchanged as Jira Data Center
    /// under <c>/jira</c>.
    /// </summary>
    public string? Recorded { get; init; }

    /// <summary>
    /// Of a Jira Data Center. Before 8.14 it knows no tokens; from 10 on its search refuses what lies beyond row 10,000.
    /// </summary>
    public Version ServerVersion { get; init; } = new(9, 12, 14);

    /// <summary>How Linear is set up, when the workspace is served as one.</summary>
    public LinearManners Linear { get; init; } = new();

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    /// <summary>Whether every request and its reply is kept, see <see cref="SandboxServer.Exchanges"/>.</summary>
    public bool KeepExchanges { get; init; }

    /// <summary>What goes wrong on purpose.</summary>
    public SandboxFaults? Faults { get; init; }
}
