namespace ProductProcess.Core.Frames.Leaves;

internal sealed class PriorityChanges : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "priority_changes",
        ColumnKind.Number,
        "times",
        "How often the priority of the item was changed before the end of the window.",
        "Medium, then High, then Medium again: 2.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Urgency.Changes(item));
}
