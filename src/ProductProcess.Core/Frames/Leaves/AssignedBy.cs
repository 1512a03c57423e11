namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AssignedBy : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "assigned_by",
        ColumnKind.Text,
        "",
        "Who gave the item to the first person it was assigned to; the reporter where it was written down "
        + "with that person. Missing when nobody was, or an app did it.",
        "Ann assigns it to Bob: Ann.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Leaves.Dealing.Setter(item));
}
