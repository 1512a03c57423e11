namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FinishedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished_on",
        ColumnKind.Number,
        "day",
        "When a done item was done: days since the first day of the window began. Missing for open and "
        + "cancelled items.",
        "Done at 18:00 of the second day: 1.75.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.On(view, view.History.Milestones.Done(item)));
}
