namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StartedQuarter : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "started_quarter",
        ColumnKind.Text,
        "",
        "The calendar quarter in which the item was started. Missing when it never was.",
        "Started on 15 August 2026: \"2026-Q3\".",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => LeafTimes.Quarter(view, view.History.Milestones.Started[item]));
}
