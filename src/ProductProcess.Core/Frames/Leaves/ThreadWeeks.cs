namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ThreadWeeks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "thread_weeks",
        ColumnKind.Number,
        "weeks",
        "Weeks of the window in which some item under the same parent was in progress, this one included; "
        + "an item without a parent is a thread of its own.",
        "Its epic had work in progress in 6 of 13 weeks: 6.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Threads.Weeks(item));
}
