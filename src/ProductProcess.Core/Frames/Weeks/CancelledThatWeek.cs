namespace ProductProcess.Core.Frames.Weeks;

internal sealed class CancelledThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "cancelled",
        ColumnKind.Number,
        "items",
        "Items cancelled that week that still were at the end of the window.",
        "Three closed as Won't do: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Count(view.History.Milestones.Cancelled));
}
