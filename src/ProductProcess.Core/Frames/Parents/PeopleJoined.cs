namespace ProductProcess.Core.Frames.Parents;

internal sealed class PeopleJoined : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "people_joined",
        ColumnKind.Number,
        "people",
        "People who were active on its leaves for the first time in the later half of its life, from its "
        + "beginning to its end or that of the window. Missing when it never began.",
        "Eight weeks long, Ann comes in the sixth: 1.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Regrouping.Joined(item));
}
