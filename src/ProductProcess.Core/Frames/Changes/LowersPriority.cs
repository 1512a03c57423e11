namespace ProductProcess.Core.Frames.Changes;

internal sealed class LowersPriority : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "lowers_priority",
        ColumnKind.YesNo,
        "",
        "Whether it makes the item less urgent, in the order of the tracker.",
        "From High to Low: yes.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.PrioritySteps(row) > 0);
}
