namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StartedWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "started_week",
        ColumnKind.Number,
        "week",
        "The week of the window in which the item was started, 1 for the first. Missing when it was not "
        + "started within the window.",
        "Started on the eighth day of a window of 13 weeks: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.Week(view, view.History.Milestones.Started[item]));
}
