namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Overtook : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "overtook",
        ColumnKind.Number,
        "items",
        "How many items of its team the item overtook: accepted before it was even written down, and still "
        + "waiting when it was started. Missing when it was not started within the window.",
        "Filed on Monday and started on Tuesday, with five older items in To Do: 5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Overtaking.Of(item));
}
