namespace ProductProcess.Core.Frames.Days;

internal sealed class StartedThatDay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "started",
        ColumnKind.Number,
        "items",
        "Items started that day. Starts on days off are in weeks, not here.",
        "Two cards pulled to In Progress for the first time: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.Started);
}
