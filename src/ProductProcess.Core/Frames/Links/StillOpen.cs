namespace ProductProcess.Core.Frames.Links;

internal sealed class StillOpen : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "still_open",
        ColumnKind.YesNo,
        "",
        "Whether the item it goes out from (the blocking one) is neither done nor cancelled at the end of "
        + "the window. Missing where it lies outside the scope.",
        "PAY-1 blocks PAY-7 and is in progress: yes.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(link => view.Links.From(link) is var item and >= 0 ? view.Links.IsOpen(item, view.End) : null);
}
