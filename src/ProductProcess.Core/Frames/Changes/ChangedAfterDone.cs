namespace ProductProcess.Core.Frames.Changes;

internal sealed class ChangedAfterDone : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "after_done",
        ColumnKind.YesNo,
        "",
        "Whether the item was done or cancelled right before it.",
        "A label put on a closed ticket: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.IsAfterDone(row));
}
