using ProductProcess.Sandbox.Linear.Queries;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Connections, edges and page information, which are alike for all types of nodes.</summary>
internal static class PageFields
{
    private const string Connection = "Connection";
    private const string Edge = "Edge";

    public static void AddTo(FieldTable table)
    {
        table.Of<NodePage>(Connection)
            .Add("nodes", p => p.Nodes)
            .Add("edges", p => p.Edges)
            .Add("pageInfo", p => p);
        table.Of<NodeEdge>(Edge)
            .Add("node", e => e.Node)
            .Add("cursor", e => e.Cursor);
        table.Of<NodePage>("PageInfo")
            .Add("hasPreviousPage", p => p.HasPrevious)
            .Add("hasNextPage", p => p.HasNext)
            .Add("startCursor", p => p.Start)
            .Add("endCursor", p => p.End);
    }

    /// <summary>The name under which fields of such types are found.</summary>
    public static string KindOf(string type) =>
        type.EndsWith(Connection, StringComparison.Ordinal) ? Connection : type.EndsWith(Edge, StringComparison.Ordinal) ? Edge : type;
}
