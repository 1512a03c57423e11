namespace ProductProcess.Core.Frames.Leaves;

internal sealed class HasParent : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "has_parent",
        ColumnKind.YesNo,
        "",
        "Whether the item belongs to a larger effort at the end of the window, be that effort in the "
        + "scope or not.",
        "A story in an epic: yes. A loose bug: no.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Parents.Last(item) != 0);
}
