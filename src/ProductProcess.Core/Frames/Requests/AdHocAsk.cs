using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Requests;

internal sealed class AdHocAsk : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "ad_hoc",
        ColumnKind.YesNo,
        "",
        "Whether it was started unplanned (see ad_hoc of leaves): within 2 working days, in no sprint that "
        + "was planned by then, and in no effort that was there before. Missing when it was never started.",
        "Asked on Monday, started on Tuesday, in no sprint and no epic: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.History.Milestones.Started[item] != Milestones.Never ? view.AdHoc.Of[item] : null);
}
