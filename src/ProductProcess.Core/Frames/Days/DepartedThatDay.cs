namespace ProductProcess.Core.Frames.Days;

internal sealed class DepartedThatDay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "departed",
        ColumnKind.Number,
        "items",
        "Accepted items done or cancelled that day that still were at the end of the window. Days off are "
        + "in weeks, not here.",
        "Two done and one dropped from the board: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.Departed);
}
