namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AssignedByOther : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "assigned_by_other",
        ColumnKind.YesNo,
        "",
        "Whether the first assignment was made by somebody else than the person assigned. Missing when "
        + "nobody was assigned, or nobody knows who did it.",
        "Ann assigns it to Bob: yes. Bob takes it: no.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Dealing.ByOther(item));
}
