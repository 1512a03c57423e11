namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FinishedWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished_week",
        ColumnKind.Number,
        "week",
        "The week of the window in which the item was finished, 1 for the first. Missing when it was not "
        + "finished within the window.",
        "Done on the last day of a window of 13 weeks: 13.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.Week(view, view.History.Milestones.Done(item)));
}
