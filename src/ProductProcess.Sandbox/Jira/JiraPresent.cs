using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>The workspace as a Jira shows it at this moment. A request keeps the snapshot it began with.</summary>
internal sealed class JiraPresent(LiveWorkspace live, SiteAddress address, JiraDialect dialect)
{
    private readonly Lock _gate = new();
    private LiveMoment? _moment;
    private JiraSnapshot? _snapshot;
    private JsonPieces? _pieces;

    public SiteAddress Address => address;

    public JiraDialect Dialect => dialect;

    public JiraSnapshot Now
    {
        get
        {
            var moment = live.Now;
            lock (_gate)
            {
                if (_snapshot is null || !ReferenceEquals(moment, _moment))
                    (_moment, _snapshot) = (moment, new JiraSnapshot(moment, Pieces(moment.View.Workspace)));
                return _snapshot;
            }
        }
    }

    /// <summary>They stay the same until the workspace is edited.</summary>
    private JsonPieces Pieces(SimulatedWorkspace workspace) =>
        ReferenceEquals(_pieces?.Workspace, workspace) ? _pieces : _pieces = new JsonPieces(workspace, address.Base, dialect);
}
