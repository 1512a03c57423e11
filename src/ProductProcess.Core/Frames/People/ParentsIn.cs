namespace ProductProcess.Core.Frames.People;

internal sealed class ParentsIn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "parents",
        ColumnKind.Number,
        "parents",
        "Distinct parents of these items.",
        "Six tickets in two epics: 2.",
        [Needs.AssigneeHistory, Needs.Parents], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Stretches.Parents(row));
}
