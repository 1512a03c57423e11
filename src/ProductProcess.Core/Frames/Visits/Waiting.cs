using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Visits;

internal sealed class Waiting : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "waiting",
        ColumnKind.YesNo,
        "",
        "Whether the status is one in which started work waits.",
        "Blocked: yes. To Do: no, as it is not started.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(visit => view.Visits.Stage(visit) == Stage.Waiting);
}
