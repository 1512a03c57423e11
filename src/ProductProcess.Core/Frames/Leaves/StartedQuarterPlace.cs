namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StartedQuarterPlace : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "started_quarter_place",
        ColumnKind.Number,
        "of the quarter",
        "How much of its calendar quarter was over when the item was started, from 0 to 1. Missing when it "
        + "never was.",
        "Started on the first evening of a quarter: below 0.1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.PlaceInQuarter(view, view.History.Milestones.Started[item]));
}
