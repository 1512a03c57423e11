namespace ProductProcess.Core.History;

/// <summary>Something in the records that bends figures: which items, out of how many it could have been.</summary>
/// <param name="Kind">Stable id, one of <see cref="Irregularities"/>.</param>
/// <param name="Items">Indexes of the work items in the log, ascending.</param>
/// <param name="Of">How many items were looked at for this.</param>
public sealed record Irregularity(string Kind, IReadOnlyList<int> Items, int Of)
{
    public int Count => Items.Count;
}
