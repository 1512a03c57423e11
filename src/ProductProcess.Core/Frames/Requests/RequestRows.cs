namespace ProductProcess.Core.Frames.Requests;

/// <summary>
/// One row a leaf that was written down within the window. What was asked in one week hangs together, as asks come in
/// waves.
/// </summary>
internal sealed class RequestRows : IFrameRows
{
    public string Frame => FrameNames.Requests;

    public FrameRows Rows(WindowView view)
    {
        var created = view.History.Log.Items.Created;
        int[] asks = [.. view.Family.Leaves.Where(leaf => view.Holds(created[leaf]))];
        return new FrameRows(
            Array.ConvertAll(asks, leaf => view.Teams.Of[leaf]),
            asks,
            Array.ConvertAll(asks, leaf => view.WeekOf(view.Days.DayOf(created[leaf]) - view.FirstDay)),
            asks);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
