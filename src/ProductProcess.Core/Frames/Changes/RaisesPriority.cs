namespace ProductProcess.Core.Frames.Changes;

internal sealed class RaisesPriority : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "raises_priority",
        ColumnKind.YesNo,
        "",
        "Whether it makes the item more urgent, in the order of the tracker.",
        "From Low to High: yes.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.PrioritySteps(row) < 0);
}
