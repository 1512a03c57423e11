namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ReopenedTimes : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "reopened",
        ColumnKind.Number,
        "times",
        "How often the item went from done or cancelled back to an earlier stage before the end of the "
        + "window. Workflow migrations are left out.",
        "Done, back to In Progress, done: 1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.History.Milestones.Reopened[item]);
}
