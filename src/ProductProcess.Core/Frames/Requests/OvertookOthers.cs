namespace ProductProcess.Core.Frames.Requests;

internal sealed class OvertookOthers : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "overtook",
        ColumnKind.Number,
        "items",
        "How many items of its team it overtook: accepted before it was even written down, and still "
        + "waiting when it was started. Missing when it was never started.",
        "Filed on Monday and started on Tuesday, with five older items in To Do: 5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Overtaking.Of(item));
}
