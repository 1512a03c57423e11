namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FinishedThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "finished",
        ColumnKind.Number,
        "items",
        "Items finished that week that still were at the end of the window.",
        "Four cards moved to Done: 4.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Finished);
}
