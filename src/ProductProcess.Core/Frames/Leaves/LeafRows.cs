namespace ProductProcess.Core.Frames.Leaves;

/// <summary>One row a leaf. Leaves of one parent hang together; a leaf without one stands alone.</summary>
internal sealed class LeafRows : IFrameRows
{
    public string Frame => FrameNames.Leaves;

    public FrameRows Rows(WindowView view)
    {
        var leaves = view.Family.Leaves;
        return new FrameRows(
            Array.ConvertAll(leaves, leaf => view.Teams.Of[leaf]),
            leaves,
            Array.ConvertAll(leaves, leaf => LeafBlocks.Of(view, leaf)),
            leaves);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
