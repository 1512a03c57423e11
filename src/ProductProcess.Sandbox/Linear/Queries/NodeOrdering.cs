using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Sorts nodes and finds places among them. Ids decide where instants are equal.</summary>
internal static class NodeOrdering
{
    public static LinearNode[] Sort(IEnumerable<LinearNode> nodes, NodeOrder order)
    {
        LinearNode[] sorted = [.. nodes];
        Array.Sort(sorted, (a, b) => Compare(Key(a, order), a.Id, Key(b, order), b.Id, order));
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

    private static int Compare(long key, string id, long otherKey, string otherId, NodeOrder order)
    {
        var byKey = order == NodeOrder.OldestFirst ? key.CompareTo(otherKey) : otherKey.CompareTo(key);
        return byKey != 0 ? byKey : string.CompareOrdinal(id, otherId);
    }
}
