namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Cancelled : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "cancelled",
        ColumnKind.YesNo,
        "",
        "Whether the item was cancelled within the window and still was at its end: in a cancelled "
        + "stage, or done with a resolution that cancels.",
        "Closed as \"Won't fix\": yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Cancelled(item)));
}
