namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AssignedByFew : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "assigned_by_few",
        ColumnKind.YesNo,
        "",
        "Whether the first assignment was made by somebody else, and by one of the two people who did so "
        + "most often in the team within the window. Missing when nobody was assigned, or nobody knows who "
        + "did it.",
        "Cat gives out most items of the team, this one among them: yes.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Dealing.ByFew(item));
}
