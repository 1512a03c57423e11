namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ElapsedDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "elapsed_days",
        ColumnKind.Days,
        "days",
        "Days of 24 hours from start to done or cancelled, of an open item to the end of the window. "
        + "Missing when it was never started.",
        "Started on Monday noon and done on Tuesday midnight: 1.5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.SinceStart(view, item));
}
