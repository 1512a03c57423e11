namespace ProductProcess.Core.Frames.Sprints;

internal sealed class AdHocShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "ad_hoc_share",
        ColumnKind.Number,
        "share",
        "Of the items the sprint's team started between its beginning and its end, the share that was ad "
        + "hoc, in the sprint or not. Missing with none started.",
        "Three of ten started items came in unplanned: 0.3.",
        [Needs.StatusHistory, Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.StartsOfTeams.AdHocShare(
            view.Sprints.All[sprint].Team, view.Sprints.All[sprint].Activated, view.Sprints.All[sprint].Completed));
}
