namespace ProductProcess.Core.Frames.Visits;

internal sealed class StatusName : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "status",
        ColumnKind.Text,
        "",
        "Name of the status.",
        "The card sat in In Review: In Review.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(visit => view.Names.Status(view.Visits.Status(visit)));
}
