namespace ProductProcess.Core.Frames.Changes;

internal sealed class MovesDueLater : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "moves_due_later",
        ColumnKind.YesNo,
        "",
        "Whether it puts a due date off to a later day.",
        "Due in June, now in July: yes.",
        [Needs.DueDates]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.MovesDueLater(row));
}
