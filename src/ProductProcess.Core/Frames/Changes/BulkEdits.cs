using System.Runtime.InteropServices;
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
        var order = Enumerable.Range(0, which.Length).ToArray();
        Array.Sort(Array.ConvertAll(which, change => changes.At[change]), order);
        var recent = new Dictionary<(int Actor, byte Field), Queue<int>>();
        foreach (var at in order)
        {
            var change = which[at];
            if (changes.Actor[change] == 0)
                continue;
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(recent, (changes.Actor[change], changes.Field[change]), out _);
            same ??= [];
            while (same.Count > 0 && changes.At[change] - changes.At[which[same.Peek()]] > BulkMoves.WithinMilliseconds)
                same.Dequeue();
            same.Enqueue(at);
            if (same.Count < BulkMoves.Least)
                continue;
            foreach (var one in same)
                found[one] = true;
        }

        return found;
    }
}
