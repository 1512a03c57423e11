using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Sorts nodes and finds places among them. Ids decide where instants are equal.</summary>
internal static class NodeOrdering
{
    public static LinearNode[] Sort(IEnumerable<LinearNode> nodes, NodeOrder order)
    {
        LinearNode[] sorted = [.. nodes];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i], order) <= 0)
                continue;
            Array.Sort(sorted, (a, b) => Compare(a, b, order));
            break;
        }

        return sorted;
    }

    public static long Key(LinearNode node, NodeOrder order) => order == NodeOrder.LastUpdatedFirst ? node.Updated : node.Created;

    /// <summary>How many of the sorted nodes come before this place, or are at it.</summary>
    public static int Through(LinearNode[] sorted, NodeOrder order, NodeCursor place) => Place(sorted, order, place, least: 1);

    /// <summary>How many of the sorted nodes come before this place.</summary>
    public static int Before(LinearNode[] sorted, NodeOrder order, NodeCursor place) => Place(sorted, order, place, least: 0);

    private static int Place(LinearNode[] sorted, NodeOrder order, NodeCursor place, int least)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(Key(sorted[middle], order), sorted[middle].Id, place.Key, place.Id, order) < least)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Compare(LinearNode one, LinearNode other, NodeOrder order) =>
        Compare(Key(one, order), one.Id, Key(other, order), other.Id, order);

    private static int Compare(long key, string id, long otherKey, string otherId, NodeOrder order)
    {
        var byKey = order == NodeOrder.OldestFirst ? key.CompareTo(otherKey) : otherKey.CompareTo(key);
        return byKey != 0 ? byKey : string.CompareOrdinal(id, otherId);
    }
}
