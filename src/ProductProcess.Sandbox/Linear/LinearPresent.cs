using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Records;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>The workspace as of the instant that Linear shows. A request keeps the world it began with.</summary>
internal sealed class LinearPresent(SimulatedWorkspace workspace, LinearManners manners) : IPresent
{
    private readonly Lock _gate = new();
    private DateTimeOffset _asOf = workspace.Until;
    private LinearWorld? _world;

    public LinearManners Manners => manners;

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
                _world = null;
            }
        }
    }

    public LinearWorld Now
    {
        get
        {
            lock (_gate)
                return _world ??= new LinearWorld(new LinearSnapshot(workspace.At(_asOf), manners));
        }
    }
}
