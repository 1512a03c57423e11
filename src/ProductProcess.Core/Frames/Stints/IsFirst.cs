namespace ProductProcess.Core.Frames.Stints;

internal sealed class IsFirst : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "is_first",
        ColumnKind.YesNo,
        "",
        "Whether the person was the first that the item or a part of it was assigned to.",
        "Ann before Bob: yes for Ann.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(stint => view.Stints.IsFirst(stint));
}
