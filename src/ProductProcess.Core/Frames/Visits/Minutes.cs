namespace ProductProcess.Core.Frames.Visits;

internal sealed class Minutes : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "minutes",
        ColumnKind.Number,
        "minutes",
        "The same in minutes, of stays that are over; missing for others. Trackers differ: some merge "
        + "moves that follow each other within minutes, so short stays are a floor.",
        "Dragged to Review and on to Done two minutes later: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(visit => view.Visits.IsOver(visit) ? view.Visits.Length(visit) / 60_000.0 : double.NaN);
}
