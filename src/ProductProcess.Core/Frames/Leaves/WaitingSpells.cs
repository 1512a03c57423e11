namespace ProductProcess.Core.Frames.Leaves;

internal sealed class WaitingSpells : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "waiting_spells",
        ColumnKind.Number,
        "spells",
        "How often the item came to wait: stretches in waiting stages from start to done or cancelled, of "
        + "an open item to the end of the window. Missing when it was never started.",
        "To Review, back to In Progress, to Review again: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => StageMoves.WaitingSpells(view, item));
}
