namespace ProductProcess.Core.Frames.Requests;

internal sealed class AskedWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "week",
        ColumnKind.Number,
        "week",
        "The week of the window in which it was asked, 1 for the first.",
        "Filed on the eighth day of the window: 2.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => Leaves.LeafTimes.Week(view, view.History.Log.Items.Created[item]));
}
