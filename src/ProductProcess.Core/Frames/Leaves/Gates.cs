namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Gates : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "gates",
        ColumnKind.Number,
        "statuses",
        "Different waiting statuses in which the item stayed from start to done or cancelled, of an open "
        + "item to the end of the window. Missing when it was never started.",
        "Review, then Sign-off, then Review again: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => StageMoves.Gates(view, item));
}
