namespace ProductProcess.Core.Frames.Visits;

internal sealed class AfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "after_start",
        ColumnKind.YesNo,
        "",
        "Whether the stay began when the item was started, or later.",
        "To Do before the first In Progress: no. After it: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(visit => view.Visits.IsAfterStart(visit));
}
