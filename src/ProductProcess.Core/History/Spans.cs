namespace ProductProcess.Core.History;

/// <summary>
/// One field of every work item over time, as columns: spans that follow each other without gap or overlap from
/// creation to the cut-off. Two changes in the same millisecond leave a span of no length between them: it is kept
/// (a status passed through is still an entry) but holds at no instant.
/// </summary>
public sealed class Spans
{
    /// <summary>Spans of item i are [Start[i], Start[i + 1]), at least one; length is the number of items plus one.</summary>
    public required int[] Start { get; init; }

    /// <summary>The instant (UTC milliseconds) from which the value holds; never before creation, never falling.</summary>
    public required long[] From { get; init; }

    /// <summary>Code of the value: an id, or a set of ids; 0 is none.</summary>
    public required int[] Value { get; init; }

    /// <summary>Index of the change that opened the span, -1 where it began with the item.</summary>
    public required int[] OpenedBy { get; init; }

    /// <summary>End of every item's last span.</summary>
    public required long CutOff { get; init; }

    public int Count => From.Length;

    /// <summary>The instant at which a span of an item ends; it no longer belongs to it.</summary>
    public long Until(int item, int span) => span + 1 < Start[item + 1] ? From[span + 1] : CutOff;

    /// <summary>
    /// Index of the span that holds at an instant, all changes of that very instant included; -1 before creation.
    /// From the cut-off on it is the last one, as nothing later counts.
    /// </summary>
    public int At(int item, long instant)
    {
        var low = Start[item];
        var high = Start[item + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (From[middle] <= instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low == Start[item] ? -1 : low - 1;
    }

    /// <summary>The value at an instant, 0 before creation.</summary>
    public int ValueAt(int item, long instant) => At(item, instant) is var span and >= 0 ? Value[span] : 0;

    /// <summary>The value at the cut-off.</summary>
    public int Last(int item) => Value[Start[item + 1] - 1];
}
