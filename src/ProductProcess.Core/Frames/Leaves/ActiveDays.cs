using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ActiveDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "active_days",
        ColumnKind.Days,
        "days",
        "Time in an active stage, in days of 24 hours, from start to done or cancelled, for an open item "
        + "to the end of the window. Missing when it was never started.",
        "In Progress from Monday noon to Tuesday noon: 1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => StageTime.SinceStart(view.History, item, Stage.Active));
}
