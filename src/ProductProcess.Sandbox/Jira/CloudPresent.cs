using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>The workspace as of the instant that the site shows. A request keeps the snapshot it began with.</summary>
internal sealed class CloudPresent(SimulatedWorkspace workspace, SiteAddress address) : IPresent
{
    private readonly Lock _gate = new();
    private DateTimeOffset _asOf = workspace.Until;
    private CloudSnapshot? _snapshot;
    private JsonPieces? _pieces;

    public SimulatedWorkspace Workspace => workspace;

    public SiteAddress Address => address;

    public DateTimeOffset AsOf
    {
        get
        {
            lock (_gate)
                return _asOf;
        }

        set
        {
            lock (_gate)
            {
                _asOf = value;
                _snapshot = null;
            }
        }
    }

    public CloudSnapshot Now
    {
        get
        {
            lock (_gate)
                return _snapshot ??= new CloudSnapshot(workspace.At(_asOf), _pieces ??= new JsonPieces(workspace, address.Base));
        }
    }
}
