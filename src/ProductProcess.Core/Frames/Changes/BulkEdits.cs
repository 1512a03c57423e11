using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Changes;

/// <summary>
/// Finds changes that were made in one go: ten or more of one field by one actor within a minute. Moves of status carry
/// a mark of their own (see <see cref="BulkMoves"/>); this does the same for every other field.
/// </summary>
internal static class BulkEdits
{
    /// <summary>Whether each of the given changes is one of such, in their order.</summary>
    public static bool[] Of(ChangeTable changes, int[] which)
    {
        var found = new bool[which.Length];
        int[] order = [.. Enumerable.Range(0, which.Length).Where(at => changes.Actor[which[at]] != 0)];
        Array.Sort(order, (a, b) => Compare(changes, which[a], which[b]));
        var first = 0;
        for (var last = 0; last < order.Length; last++)
        {
            while (!Together(changes, which[order[first]], which[order[last]]))
                first++;
            for (var at = last - first + 1 < BulkMoves.Least ? last + 1 : first; at <= last; at++)
                found[order[at]] = true;
        }

        return found;
    }

    private static int Compare(ChangeTable changes, int a, int b)
    {
        var order = changes.Actor[a].CompareTo(changes.Actor[b]);
        if (order == 0)
            order = changes.Field[a].CompareTo(changes.Field[b]);
        if (order == 0)
            order = changes.At[a].CompareTo(changes.At[b]);
        return order != 0 ? order : a.CompareTo(b);
    }

    private static bool Together(ChangeTable changes, int a, int b) =>
        changes.Actor[a] == changes.Actor[b]
        && changes.Field[a] == changes.Field[b]
        && changes.At[b] - changes.At[a] <= BulkMoves.WithinMilliseconds;
}
