using System.Text.Json;
using ProductProcess.Sandbox.Linear.Filters;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Cuts pages out of connections.</summary>
/// <param name="filters">Reads filters.</param>
/// <param name="ignoreFilters">A fault: whatever is asked for, everything is given.</param>
internal sealed class Pager(FilterReader filters, bool ignoreFilters)
{
    public NodePage Cut(IEnumerable<LinearNode> nodes, PageArguments asked, string type)
    {
        var order = type == "IssueStateSpan" ? NodeOrder.OldestFirst : asked.ByUpdate ? NodeOrder.LastUpdatedFirst : NodeOrder.NewestFirst;
        var left = Left(nodes, asked, order, type);
        var start = asked.After is { } after ? NodeOrdering.Through(left, order, after) : 0;
        var end = asked.Before is { } before ? Math.Max(start, NodeOrdering.Before(left, order, before)) : left.Length;
        var (from, to) = asked.Backward ? (Math.Max(start, end - asked.Size), end) : (start, Math.Min(end, start + asked.Size));
        return new NodePage(new ArraySegment<LinearNode>(left, from, to - from), order, from > 0, to < left.Length);
    }

    private LinearNode[] Left(IEnumerable<LinearNode> nodes, PageArguments asked, NodeOrder order, string type)
    {
        if (!nodes.Any())
            return [];
        var filter = ignoreFilters || asked.Filter is not { Count: > 0 } wanted ? null : filters.Read(type, wanted);
        bool Stays(LinearNode node) => (asked.WithArchived || node.Archived is null) && (filter is null || filter(node));
        if (nodes is not NodeList list)
            return NodeOrdering.Sort(nodes.Where(Stays), order);
        var isKept = filter is null || !FilterReader.ReadsTheClock(asked.Filter!);
        return list.Ordered(order, isKept ? $"{asked.WithArchived}{(filter is null ? "" : JsonSerializer.Serialize(asked.Filter))}" : null, Stays);
    }
}
