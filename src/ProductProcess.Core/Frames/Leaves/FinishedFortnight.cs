namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FinishedFortnight : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished_fortnight",
        ColumnKind.Number,
        "fortnight",
        "The two weeks of the window in which the item was finished, counted back from its end; 1 is the "
        + "first, which is one week only where the window has an odd number of them. Missing when it was not "
        + "finished within the window.",
        "Done on the last day of a window of 14 weeks: 7.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.Fortnight(view, view.History.Milestones.Done(item)));
}
