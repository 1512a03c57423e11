namespace ProductProcess.Core.Frames.Leaves;

internal sealed class InSprintAtStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "in_sprint_at_start",
        ColumnKind.YesNo,
        "",
        "Whether the item was in a sprint that had not ended when it was started. Missing when it was never "
        + "started.",
        "Put into the sprint on Monday, started on Wednesday: yes.",
        [Needs.Sprints, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Planning.InSprintAtStart(item));
}
