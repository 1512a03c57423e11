using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Unstarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "unstarted",
        ColumnKind.YesNo,
        "",
        "Whether the item is open at the end of the window and was never started.",
        "Filed in spring and still in the backlog: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Outcomes[item] == Outcome.Open && view.History.Milestones.Started[item] == Milestones.Never);
}
