namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Planned : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "planned",
        ColumnKind.YesNo,
        "",
        "Whether the item was in a sprint that had not ended, at some time of the window while it was open.",
        "In the plan for next week: yes.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Planning.IsPlanned(item));
}
