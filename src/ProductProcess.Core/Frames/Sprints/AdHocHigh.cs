namespace ProductProcess.Core.Frames.Sprints;

internal sealed class AdHocHigh : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "ad_hoc_high",
        ColumnKind.YesNo,
        "",
        "Whether its ad_hoc_share is above the median of the sprints of its team that ended in the window. "
        + "Missing where it is missing.",
        "Shares of 0.1, 0.2 and 0.4: yes for the last one.",
        [Needs.StatusHistory, Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        AdHocMedians.Above(view, rows);
}
