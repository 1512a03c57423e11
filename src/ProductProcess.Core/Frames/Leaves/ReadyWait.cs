namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ReadyWait : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "ready_wait",
        ColumnKind.Days,
        "days",
        "Days of 24 hours from being accepted (see accepted) to start; of an item never started, up to its "
        + "cancelling or the end of the window. Missing when it was never accepted, or done without a start.",
        "In To Do on Monday noon, in progress on Tuesday noon: 1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.ToStart(view, item, view.History.Milestones.Accepted[item]));
}
