namespace ProductProcess.Core.Frames.Weeks;

internal sealed class AcceptedThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "accepted",
        ColumnKind.Number,
        "items",
        "Items first accepted that week: entered ready, active, waiting or done, or created there.",
        "Six tickets selected in the planning: 6.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Accepted);
}
