namespace ProductProcess.Core.Frames.Parents;

internal sealed class CancelledAfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "cancelled_after_start",
        ColumnKind.YesNo,
        "",
        "Whether it was cancelled within the window after it had begun (see started).",
        "Two stories in, the epic is dropped: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(view.Restarts.Dropped.Contains);
}
