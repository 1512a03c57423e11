namespace ProductProcess.Core.Frames.Links;

internal sealed class KindOfLink : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "kind",
        ColumnKind.Text,
        "",
        "What the link says: relates, blocks, duplicates, clones, causes or supersedes.",
        "PAY-1 blocks PAY-7: blocks.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(link => view.Names.Link(view.Links.Kind(link)));
}
