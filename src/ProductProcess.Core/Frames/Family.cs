using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>How items hang together at the cut-off: leaves of a parent, parts of a leaf.</summary>
internal sealed class Family
{
    /// <summary>Trackers nest a handful of items; a chain that goes on is broken data, or a ring.</summary>
    private const int Deepest = 8;

    private readonly WorkHistory _history;
    private readonly Groups _leavesOf;
    private readonly Groups _partsOf;

    public Family(WorkHistory history)
    {
        _history = history;
        Leaves = OfLevel(ItemLevel.Leaf);
        Parents = OfLevel(ItemLevel.Parent);
        Intents = OfLevel(ItemLevel.Intent);
        LeafOf = new int[history.Count];
        ParentOf = new int[history.Count];
        for (var item = 0; item < history.Count; item++)
        {
            LeafOf[item] = FindLeaf(item);
            var parent = history.IndexOf(history.Parents.Last(item));
            ParentOf[item] = Is(item, ItemLevel.Leaf) && parent >= 0 && Is(parent, ItemLevel.Parent) ? parent : -1;
        }

        _leavesOf = new Groups(ParentOf, history.Count);
        _partsOf = new Groups([.. LeafOf.Select((leaf, item) => leaf == item ? -1 : leaf)], history.Count);
    }

    public int[] Leaves { get; }

    public int[] Parents { get; }

    public int[] Intents { get; }

    /// <summary>For each item the leaf it counts for: itself, or for a part the leaf it is a piece of; -1 for none.</summary>
    public int[] LeafOf { get; }

    /// <summary>For each leaf its parent, where that is an item of the scope on the level of parents; otherwise -1.</summary>
    public int[] ParentOf { get; }

    public ReadOnlySpan<int> LeavesOf(int parent) => _leavesOf[parent];

    public ReadOnlySpan<int> PartsOf(int leaf) => _partsOf[leaf];

    /// <summary>The nearest intent above an item, itself included; -1 where none in the scope is reached.</summary>
    public int IntentOf(int item)
    {
        for (var step = 0; step < Deepest && item >= 0; step++)
        {
            if (Is(item, ItemLevel.Intent))
                return item;
            item = _history.IndexOf(_history.Parents.Last(item));
        }

        return -1;
    }

    private bool Is(int item, ItemLevel level) => _history.Log.Items.Level[item] == (byte)level;

    private int[] OfLevel(ItemLevel level)
    {
        var found = new List<int>();
        for (var item = 0; item < _history.Count; item++)
        {
            if (Is(item, level))
                found.Add(item);
        }

        return [.. found];
    }

    private int FindLeaf(int item)
    {
        for (var step = 0; step < Deepest && item >= 0 && Is(item, ItemLevel.Part); step++)
            item = _history.IndexOf(_history.Parents.Last(item));
        return item >= 0 && Is(item, ItemLevel.Leaf) ? item : -1;
    }
}
