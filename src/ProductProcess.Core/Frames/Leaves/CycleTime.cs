namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CycleTime : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "cycle_time",
        ColumnKind.Days,
        "days",
        "Days from start to done, both ends counted, of an item that is done at the end of the window. "
        + "Missing when it was never started.",
        "Started on Monday and done on Wednesday: 3. On the same day: 1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.History.CycleTime(item, view.Calendar) ?? double.NaN);
}
