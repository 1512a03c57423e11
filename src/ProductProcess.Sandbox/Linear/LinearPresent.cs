using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Records;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>The workspace as Linear shows it at this moment. A request keeps the world it began with.</summary>
internal sealed class LinearPresent(LiveWorkspace live, LinearManners manners)
{
    private readonly Lock _gate = new();
    private LiveMoment? _moment;
    private LinearWorld? _world;

    public LinearManners Manners => manners;

    public LinearWorld Now
    {
        get
        {
            var moment = live.Now;
            lock (_gate)
            {
                if (_world is null || !ReferenceEquals(moment, _moment))
                    (_moment, _world) = (moment, new LinearWorld(new LinearSnapshot(moment.View, manners)));
                return _world;
            }
        }
    }
}
