namespace ProductProcess.Core.Frames.Visits;

/// <summary>One row a stay of a leaf in a status. Those of leaves of one parent hang together.</summary>
internal sealed class VisitRows : IFrameRows
{
    public string Frame => FrameNames.Visits;

    public FrameRows Rows(WindowView view)
    {
        var items = view.Visits.Item;
        return new FrameRows(
            Array.ConvertAll(items, item => view.Teams.Of[item]),
            items,
            Array.ConvertAll(items, item => LeafBlocks.Of(view, item)),
            [.. Enumerable.Range(0, items.Length)]);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
