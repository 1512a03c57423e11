namespace ProductProcess.Core.Frames.Days;

internal sealed class FinishedThatDay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "finished",
        ColumnKind.Number,
        "items",
        "Items finished that day that still were at the end of the window. What was finished on days off "
        + "is in weeks, not here.",
        "Three cards moved to Done, one reopened a week later: 2.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.Finished);
}
