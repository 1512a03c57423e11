namespace ProductProcess.Core.Frames.Weeks;

internal sealed class StartedThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "started",
        ColumnKind.Number,
        "items",
        "Items started that week.",
        "Five cards pulled to In Progress for the first time: 5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Started);
}
