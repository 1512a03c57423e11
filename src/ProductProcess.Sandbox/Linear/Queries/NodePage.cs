using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A page of a connection.</summary>
internal sealed record NodePage(ArraySegment<LinearNode> Nodes, NodeOrder Order, bool HasPrevious, bool HasNext)
{
    public IEnumerable<NodeEdge> Edges => Nodes.Select(n => new NodeEdge(n, Order));

    public string? Start => Nodes.Count == 0 ? null : NodeCursor.Of(Nodes[0], Order);

    public string? End => Nodes.Count == 0 ? null : NodeCursor.Of(Nodes[^1], Order);
}
