using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class WaitingDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "waiting_days",
        ColumnKind.Days,
        "days",
        "Time in a waiting stage, in days of 24 hours, from start to done or cancelled, for an open item "
        + "to the end of the window. Missing when it was never started.",
        "Blocked from Monday noon to Thursday noon: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => StageTime.SinceStart(view.History, item, Stage.Waiting));
}
