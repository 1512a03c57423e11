namespace ProductProcess.Core.Frames.People;

internal sealed class InSeveral : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "in_several",
        ColumnKind.YesNo,
        "",
        "Whether these are two or more.",
        "Ann in Payments and in Search: yes.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Stretches.Teams(row) > 1);
}
