namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Finished : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "finished",
        ColumnKind.YesNo,
        "",
        "Whether the item was done within the window and still was at its end; the last entry into done "
        + "counts. Cancelled items are not finished.",
        "Done on Monday, reopened on Tuesday and never done again: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Done(item)));
}
