namespace ProductProcess.Core.Frames.Visits;

internal sealed class FirstVisit : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "first_visit",
        ColumnKind.YesNo,
        "",
        "Whether the item had not been in this status before.",
        "Back in In Progress after a review: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(visit => view.Visits.IsFirstVisit(visit));
}
