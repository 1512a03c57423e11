using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Requests;

internal sealed class AcceptedAsk : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "accepted",
        ColumnKind.YesNo,
        "",
        "Whether it was accepted before the end of the window: entered ready, active, waiting or done, or "
        + "was created there. Workflow migrations accept nothing.",
        "Moved from Triage to To Do: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Accepted[item] != Milestones.Never);
}
