using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A node at its place in a connection.</summary>
internal sealed record NodeEdge(LinearNode Node, NodeOrder Order)
{
    public string Cursor => NodeCursor.Of(Node, Order);
}
