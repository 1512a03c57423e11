using ProductProcess.Sandbox.Linear.Access;
using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>What a query begins with: the workspace and who asks.</summary>
internal sealed record LinearRoot(LinearWorld World, LinearCaller Caller, LinearBudget Budget)
{
    public LinearSnapshot Now => World.Now;
}
