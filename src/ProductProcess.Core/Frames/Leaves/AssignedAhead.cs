namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AssignedAhead : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "assigned_ahead",
        ColumnKind.Number,
        "working days",
        "Working days from the day of the first assignment to that of the start; 0 when it came later. "
        + "Missing when the item was never assigned or never started.",
        "Given to Bob on Monday, started by him on Friday: 4.",
        [Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Dealing.Ahead(item));
}
