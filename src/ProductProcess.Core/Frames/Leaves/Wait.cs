namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Wait : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "wait",
        ColumnKind.Days,
        "days",
        "Days of 24 hours from being written down to start; of an item never started, up to its cancelling "
        + "or the end of the window: to be read together with whether it was started. Missing when it was "
        + "done without a start.",
        "Filed on Monday noon, started on Thursday noon: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.ToStart(view, item, view.History.Log.Items.Created[item]));
}
