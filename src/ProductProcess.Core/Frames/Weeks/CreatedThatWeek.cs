namespace ProductProcess.Core.Frames.Weeks;

internal sealed class CreatedThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "created",
        ColumnKind.Number,
        "items",
        "Items written down that week.",
        "Twenty new tickets: 20.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.Arrived);
}
