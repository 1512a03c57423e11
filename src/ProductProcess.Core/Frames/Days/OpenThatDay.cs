namespace ProductProcess.Core.Frames.Days;

internal sealed class OpenThatDay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "open_items",
        ColumnKind.Number,
        "items",
        "Items written down and neither done nor cancelled at the end of that day.",
        "Forty in the backlog, five in progress: 45.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, OpenItems.Count(view));
}
