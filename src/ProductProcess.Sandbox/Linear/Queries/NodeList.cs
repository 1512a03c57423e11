using System.Collections;
using System.Collections.Concurrent;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A long list of nodes that keeps its orders, and what was left of it after the latest filters.</summary>
internal sealed class NodeList(IEnumerable<LinearNode> nodes) : IReadOnlyList<LinearNode>
{
    private const int Remembered = 16;

    private readonly LinearNode[] _nodes = [.. nodes];
    private readonly ConcurrentDictionary<NodeOrder, LinearNode[]> _ordered = new();
    private readonly ConcurrentDictionary<(NodeOrder Order, string Filter), LinearNode[]> _filtered = new();

    public int Count => _nodes.Length;

    public LinearNode this[int index] => _nodes[index];

    public IEnumerator<LinearNode> GetEnumerator() => ((IEnumerable<LinearNode>)_nodes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="order">In which order.</param>
    /// <param name="filter">What stays, as a text that says all of it; null when it must not be kept.</param>
    /// <param name="left">What stays.</param>
    public LinearNode[] Ordered(NodeOrder order, string? filter, Predicate<LinearNode> left)
    {
        var ordered = _ordered.GetOrAdd(order, o => NodeOrdering.Sort(_nodes, o));
        if (filter is null)
            return Array.FindAll(ordered, left);
        if (_filtered.Count > Remembered)
            _filtered.Clear();
        return _filtered.GetOrAdd((order, filter), _ => Array.FindAll(ordered, left));
    }
}
