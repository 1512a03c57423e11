namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Urgent : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "urgent",
        ColumnKind.YesNo,
        "",
        "Whether the item has a priority that means 'now, before anything else', at its end or that of the "
        + "window; which ones do is told by the mapping or by well-known names.",
        "A \"Blocker\": yes. A bug of medium priority: no.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Urgency.IsUrgent(item));
}
