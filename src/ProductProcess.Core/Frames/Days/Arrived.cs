namespace ProductProcess.Core.Frames.Days;

internal sealed class Arrived : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "arrived",
        ColumnKind.Number,
        "items",
        "Items written down that day.",
        "Four new tickets: 4.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.Arrived);
}
