using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Requests;

internal sealed class Answered : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "answered",
        ColumnKind.YesNo,
        "",
        "Whether somebody started on it before the end of the window.",
        "Filed on Monday, in progress on Friday: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Started[item] != Milestones.Never);
}
