using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>The workspace as of the instant that Linear shows.</summary>
internal sealed class LinearPresent(SimulatedWorkspace workspace) : IPresent
{
    private readonly Lock _gate = new();
    private DateTimeOffset _asOf = workspace.Until;

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
                _asOf = value;
        }
    }
}
