namespace ProductProcess.Core.Frames.Stints;

/// <summary>
/// One row a person on a leaf, called by the leaf and never by the person. Those of leaves of one parent hang together.
/// </summary>
internal sealed class StintRows : IFrameRows
{
    public string Frame => FrameNames.Stints;

    public FrameRows Rows(WindowView view)
    {
        int[] stints = [.. Enumerable.Range(0, view.Stints.Count)];
        int[] items = Array.ConvertAll(stints, view.Stints.Item);
        return new FrameRows(
            Array.ConvertAll(items, item => view.Teams.Of[item]),
            items,
            Array.ConvertAll(items, item => LeafBlocks.Of(view, item)),
            stints);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
