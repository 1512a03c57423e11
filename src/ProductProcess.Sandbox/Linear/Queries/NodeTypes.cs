using GraphQL;
using GraphQL.Types;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Tells connections from other types.</summary>
internal static class NodeTypes
{
    /// <summary>The name of a connection's type of nodes; null for what is no connection.</summary>
    public static string? OfConnection(IGraphType type) =>
        type is IObjectGraphType connection && connection.Name.EndsWith("Connection", StringComparison.Ordinal) && connection.GetField("pageInfo") is not null
            ? connection.GetField("nodes")?.ResolvedType!.GetNamedType().Name
            : null;
}
