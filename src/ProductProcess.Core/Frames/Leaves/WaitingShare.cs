namespace ProductProcess.Core.Frames.Leaves;

internal sealed class WaitingShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "waiting_share",
        ColumnKind.Number,
        "of the time",
        "Time in waiting stages as a share of the time from start to done. Missing when the item is not "
        + "done, was never started, or took no time.",
        "Four days from start to done, one of them in Review: 0.25.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.WaitingShare(view, item));
}
