namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Accepted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "accepted",
        ColumnKind.YesNo,
        "",
        "Whether the item was first accepted within the window: entered ready, active, waiting or done "
        + "for the first time, or was created there. Workflow migrations accept nothing.",
        "Moved from Backlog to To Do in the window: yes, also if it went back later.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Accepted[item]));
}
