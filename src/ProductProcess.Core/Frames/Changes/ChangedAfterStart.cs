namespace ProductProcess.Core.Frames.Changes;

internal sealed class ChangedAfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "after_start",
        ColumnKind.YesNo,
        "",
        "Whether it came after the item was started; of a part: its leaf, of a parent: the first of its "
        + "leaves.",
        "Priority raised while In Progress: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.IsAfterStart(row));
}
