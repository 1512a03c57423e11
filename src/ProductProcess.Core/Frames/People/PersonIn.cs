namespace ProductProcess.Core.Frames.People;

internal sealed class PersonIn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "person",
        ColumnKind.Text,
        "",
        "The person. Active means: assigned to an item of the team (or a part of one) in progress, or "
        + "moved one by hand; see people_active of days.",
        "Ann had items in progress in March: Ann.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(row => view.Stretches.Person(row));
}
