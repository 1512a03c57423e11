namespace ProductProcess.Core.Frames.Leaves;

internal sealed class BlockedDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "blocked_days",
        ColumnKind.Days,
        "days",
        "Days of 24 hours in all spells in which the item was blocked (see blocked_spells).",
        "Flagged from Monday noon to Thursday noon: 3.",
        [Needs.Blocks]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Blocking.Days(item));
}
