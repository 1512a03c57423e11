namespace ProductProcess.Core.Frames.Visits;

internal sealed class EndedVisit : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "ended",
        ColumnKind.YesNo,
        "",
        "Whether the item was moved on within the window.",
        "Still in review when the window ends: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(visit => view.Visits.IsOver(visit));
}
