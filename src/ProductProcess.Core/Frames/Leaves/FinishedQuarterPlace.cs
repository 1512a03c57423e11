namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FinishedQuarterPlace : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished_quarter_place",
        ColumnKind.Number,
        "of the quarter",
        "How much of its calendar quarter was over when a done item was done, from 0 to 1. Missing for open "
        + "and cancelled items.",
        "Done on the last day of a quarter: 0.99.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.PlaceInQuarter(view, view.History.Milestones.Done(item)));
}
