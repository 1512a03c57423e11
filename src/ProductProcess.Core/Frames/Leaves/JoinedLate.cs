namespace ProductProcess.Core.Frames.Leaves;

internal sealed class JoinedLate : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "joined_late",
        ColumnKind.YesNo,
        "",
        "Whether, within the window, the open item was put into a sprint that was running and had settled: "
        + "after the first working day that follows its beginning.",
        "The sprint began on Monday, the item joined on Thursday: yes.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Planning.JoinedLate(item));
}
