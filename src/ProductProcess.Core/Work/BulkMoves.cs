namespace ProductProcess.Core.Work;

/// <summary>
/// Finds moves that were made in one go: ten or more by one actor to one status within a minute. They are tidying
/// up, not work, so they are marked.
/// </summary>
public static class BulkMoves
{
    public const int Least = 10;

    public const long WithinMilliseconds = 60_000;

    /// <summary>Sets <see cref="ChangeMarks.Bulk"/> in <see cref="ChangeTable.Marks"/>.</summary>
    public static void Mark(ChangeTable changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var moves = new List<int>();
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes.FieldOf(i) == ChangeField.Status && changes.Actor[i] != 0)
                moves.Add(i);
        }

        moves.Sort((a, b) =>
        {
            var order = changes.Actor[a].CompareTo(changes.Actor[b]);
            if (order == 0)
                order = changes.To[a].CompareTo(changes.To[b]);
            if (order == 0)
                order = changes.At[a].CompareTo(changes.At[b]);
            return order != 0 ? order : a.CompareTo(b);
        });

        var first = 0;
        for (var last = 0; last < moves.Count; last++)
        {
            while (!Together(changes, moves[first], moves[last]))
                first++;
            if (last - first + 1 < Least)
                continue;
            for (var i = first; i <= last; i++)
                changes.Marks[moves[i]] |= (byte)ChangeMarks.Bulk;
        }
    }

    private static bool Together(ChangeTable changes, int a, int b) =>
        changes.Actor[a] == changes.Actor[b]
        && changes.To[a] == changes.To[b]
        && changes.At[b] - changes.At[a] <= WithinMilliseconds;
}
