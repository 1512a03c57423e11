namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FinishedQuarter : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished_quarter",
        ColumnKind.Text,
        "",
        "The calendar quarter in which a done item was done. Missing for open and cancelled items.",
        "Done on 15 August 2026: \"2026-Q3\".",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => LeafTimes.Quarter(view, view.History.Milestones.Done(item)));
}
