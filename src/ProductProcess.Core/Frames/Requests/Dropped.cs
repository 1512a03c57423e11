using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Requests;

internal sealed class Dropped : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "dropped",
        ColumnKind.YesNo,
        "",
        "Whether it was cancelled without ever being started, and still was at the end of the window.",
        "Closed as \"Won't fix\" from the backlog: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Outcomes[item] == Outcome.Cancelled && view.History.Milestones.Started[item] == Milestones.Never);
}
