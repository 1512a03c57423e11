namespace ProductProcess.Core.Frames.Parents;

internal sealed class Children : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "children",
        ColumnKind.Number,
        "items",
        "Its leaves at the end of the window, whatever became of them.",
        "An epic of ten stories, two of them cancelled: 10.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Family.LeavesOf(item).Length);
}
