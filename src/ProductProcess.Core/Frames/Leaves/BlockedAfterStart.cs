namespace ProductProcess.Core.Frames.Leaves;

internal sealed class BlockedAfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "blocked_after_start",
        ColumnKind.Number,
        "spells",
        "How many of its blocked spells began after the item was started. Missing when it was never "
        + "started.",
        "Started on Monday, flagged on Wednesday: 1.",
        [Needs.Blocks, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Blocking.AfterStart(item));
}
