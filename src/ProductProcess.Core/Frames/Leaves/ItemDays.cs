namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ItemDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "item_days",
        ColumnKind.Number,
        "working days",
        "Working days of the window on which the item was in progress (active or waiting) at some time of "
        + "the day. It is time in progress, not effort.",
        "In progress from Thursday noon to Monday noon: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.ProgressDays.OfLeaf[item]);
}
