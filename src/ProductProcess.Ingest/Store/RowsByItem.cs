namespace ProductProcess.Ingest.Store;

/// <summary>
/// Where rows that come item by item go when the items have another order. Within an item the rows keep theirs.
/// </summary>
internal sealed class RowsByItem
{
    private readonly int[] _place;

    /// <param name="items">The log's place of each row's item.</param>
    /// <param name="count">How many items there are.</param>
    public RowsByItem(List<int> items, int count)
    {
        Start = new int[count + 1];
        foreach (var item in items)
            Start[item + 1]++;
        for (var i = 0; i < count; i++)
            Start[i + 1] += Start[i];
        var next = Start.AsSpan(0, count).ToArray();
        _place = new int[items.Count];
        for (var row = 0; row < items.Count; row++)
            _place[row] = next[items[row]]++;
    }

    /// <summary>Rows of item i are [Start[i], Start[i + 1]).</summary>
    public int[] Start { get; }

    public TOut[] Put<TIn, TOut>(List<TIn> rows, Func<TIn, TOut> convert)
    {
        var put = new TOut[rows.Count];
        for (var row = 0; row < put.Length; row++)
            put[_place[row]] = convert(rows[row]);
        return put;
    }
}
