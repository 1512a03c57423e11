namespace ProductProcess.Core.Frames.Leaves;

/// <summary>One row a leaf. Leaves of one parent hang together; a leaf without one stands alone.</summary>
internal sealed class LeafRows : IFrameRows
{
    public string Frame => FrameNames.Leaves;

    public FrameRows Rows(WindowView view)
    {
        var leaves = view.Family.Leaves;
        var alone = view.History.Log.Lexicon.Count;
        var block = new int[leaves.Length];
        for (var row = 0; row < leaves.Length; row++)
            block[row] = view.History.Parents.Last(leaves[row]) is var parent and not 0 ? parent : alone + row;
        return new FrameRows(Array.ConvertAll(leaves, leaf => view.Teams.Of[leaf]), leaves, block, leaves);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
