namespace ProductProcess.Core.Frames.Days;

internal sealed class LeavesInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "in_progress",
        ColumnKind.Number,
        "items",
        "Items in progress (active or waiting) at some time of that day.",
        "One in review all day, one done at noon: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.InProgress);
}
