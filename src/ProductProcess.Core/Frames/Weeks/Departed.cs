namespace ProductProcess.Core.Frames.Weeks;

internal sealed class Departed : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "departed",
        ColumnKind.Number,
        "items",
        "Items that left that week and still were gone at the end of the window: done, or cancelled "
        + "after having been accepted.",
        "Four done, one accepted item cancelled, one idea dropped from the backlog: 5.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Departed);
}
