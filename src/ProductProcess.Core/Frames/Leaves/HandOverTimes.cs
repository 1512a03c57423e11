namespace ProductProcess.Core.Frames.Leaves;

internal sealed class HandOverTimes : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "hand_overs",
        ColumnKind.Number,
        "times",
        "How often the item went from one assigned person to another after start and before its end or that "
        + "of the window; a while without anybody makes no difference. Missing when it was never started.",
        "Ann starts it, Bob takes over, Ann finishes it: 2.",
        [Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => HandOvers.Count(view, item));
}
