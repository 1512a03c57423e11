namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ReadyOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "ready_on",
        ColumnKind.Number,
        "day",
        "When the item was first accepted (see accepted): days since the first day of the window began. "
        + "Missing when it never was.",
        "Pulled from Backlog to To Do at noon of the first day: 0.5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.On(view, view.History.Milestones.Accepted[item]));
}
