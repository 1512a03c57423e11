namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Started : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "started",
        ColumnKind.YesNo,
        "",
        "Whether the item was started within the window: first entered active or waiting, or was created "
        + "there. Bulk moves and workflow migrations start nothing.",
        "To Do to In Progress on Tuesday, back, and again on Friday: started on Tuesday.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Started[item]));
}
