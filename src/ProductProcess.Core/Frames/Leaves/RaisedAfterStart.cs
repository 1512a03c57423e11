namespace ProductProcess.Core.Frames.Leaves;

internal sealed class RaisedAfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "raised_after_start",
        ColumnKind.YesNo,
        "",
        "Whether the item got a more urgent priority after it was started. Missing when it was never "
        + "started.",
        "Started as Medium, made Urgent a day later: yes.",
        [Needs.Priorities, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Urgency.RaisedAfterStart(item));
}
