namespace ProductProcess.Core.Frames.Parents;

/// <summary>One row a parent.</summary>
internal sealed class ParentRows : IFrameRows
{
    public string Frame => FrameNames.Parents;

    public FrameRows Rows(WindowView view)
    {
        var parents = view.Family.Parents;
        return new FrameRows(
            Array.ConvertAll(parents, parent => view.Teams.Of[parent]),
            parents,
            [.. Enumerable.Range(0, parents.Length)],
            parents);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
