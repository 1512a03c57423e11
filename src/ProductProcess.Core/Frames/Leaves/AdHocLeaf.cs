using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AdHocLeaf : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "ad_hoc",
        ColumnKind.YesNo,
        "",
        "Whether a started item came in unplanned: started within 2 working days of being written down, "
        + "in no sprint at its start (or put there after the sprint's first working day was over), and "
        + "without a parent at its start (or with one written down at most 2 working days before it). "
        + "Missing when it was never started.",
        "Asked on Monday, started on Tuesday, in no sprint and no epic: yes. The same in an epic from "
        + "last month: no.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Array.ConvertAll(rows.Mark, item => Of(view, item));

    private static byte Of(WindowView view, int item) => view.History.Milestones.Started[item] == Milestones.Never
        ? FrameRows.Missing
        : view.AdHoc.Of[item] ? FrameRows.Yes : FrameRows.No;
}
