namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FollowUp : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "follow_up",
        ColumnKind.YesNo,
        "",
        "Whether it belongs or is linked to a larger effort, was written down less than two weeks before or "
        + "after the end of that effort, and was not started by then.",
        "The epic was closed on the 10th; \"Phase 2\" under it was filed on the 12th: yes.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Ties.IsFollowUp(item));
}
