namespace ProductProcess.Core.Frames.Parents;

internal sealed class InboundBlocks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "inbound_blocks",
        ColumnKind.Number,
        "links",
        "Links by which an item of another team, or one outside the scope, blocks it, a leaf of it or a "
        + "part of one. A link that nobody dated counts as made before the end of the window.",
        "Two stories wait for the platform team: 2.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Links.Inbound(item));
}
