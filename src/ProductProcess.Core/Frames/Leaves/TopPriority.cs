namespace ProductProcess.Core.Frames.Leaves;

internal sealed class TopPriority : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "top_priority",
        ColumnKind.YesNo,
        "",
        "Whether its priority (see priority_place) is one of the two most urgent in use; where only two are "
        + "in use, the more urgent one. Missing without a priority.",
        "High where Urgent, High and Low are in use: yes.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Urgency.IsTop(item));
}
