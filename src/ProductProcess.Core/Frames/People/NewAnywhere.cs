namespace ProductProcess.Core.Frames.People;

internal sealed class NewAnywhere : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "new_anywhere",
        ColumnKind.YesNo,
        "",
        "Whether the person was active in no team of the scope in the four weeks before. Missing where the "
        + "records begin later.",
        "Ann came from another team of the scope: no.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(row => view.Stretches.IsNewAnywhere(row));
}
