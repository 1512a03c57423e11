namespace ProductProcess.Core.Frames.Changes;

internal sealed class ChangesScope : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "changes_scope",
        ColumnKind.YesNo,
        "",
        "Whether it puts a leaf under a parent that had begun and not ended, or takes it out of one.",
        "A story is added to an epic that runs: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.ChangesScope(row));
}
