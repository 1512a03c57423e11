namespace ProductProcess.Core.Frames.Leaves;

internal sealed class BlockedSpells : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "blocked_spells",
        ColumnKind.Number,
        "spells",
        "How often the item was blocked up to its end or that of the window: flagged, or blocked by an open "
        + "item through a link of which the tracker tells when it was made. Spells that overlap are one.",
        "Flagged on Monday, linked to a blocker on Tuesday, both gone by Friday: 1.",
        [Needs.Blocks]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Blocking.Spells(item));
}
