namespace ProductProcess.Core.Frames.Changes;

/// <summary>One row a change within the window. Those of one week hang together.</summary>
internal sealed class ChangeRows : IFrameRows
{
    public string Frame => FrameNames.Changes;

    public FrameRows Rows(WindowView view)
    {
        var items = view.Changes.Item;
        int[] rows = [.. Enumerable.Range(0, items.Length)];
        return new FrameRows(
            Array.ConvertAll(items, view.TeamOf),
            items,
            Array.ConvertAll(rows, row => view.WeekOf(view.Changes.Day(row) - view.FirstDay)),
            rows);
    }

    public string Label(WindowView view, FrameRows rows, int row) =>
        $"{view.History.Log.Items.Key[rows.Item[row]]} on {TeamDates.Label(view.Changes.Day(rows.Mark[row]))}";
}
