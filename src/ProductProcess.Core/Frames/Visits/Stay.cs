namespace ProductProcess.Core.Frames.Visits;

internal sealed class Stay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "stay",
        ColumnKind.Days,
        "days",
        "How long the item was in the status at a stretch, in days of 24 hours, to the end of the window "
        + "where it was not over.",
        "In review from Monday noon to Thursday noon: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(visit => view.Visits.Length(visit) / StageTime.DayLength);
}
