namespace ProductProcess.Core.Frames.Changes;

internal sealed class By : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "by",
        ColumnKind.Text,
        "",
        "Who made it. Missing for apps, customers, and where the tracker does not say.",
        "Ann drags the card: Ann.",
        [], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(row => view.Changes.By(row));
}
