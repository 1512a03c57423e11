namespace ProductProcess.Core.Frames.People;

internal sealed class NewHere : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "new_here",
        ColumnKind.YesNo,
        "",
        "Whether the person was not active in the team in the four weeks before. Missing where the records "
        + "begin later.",
        "Ann was lent to the team last month: yes.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(row => view.Stretches.IsNewHere(row));
}
