namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FireCluster : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "fire_cluster",
        ColumnKind.YesNo,
        "",
        "Whether three or more items that answer to something that happened were started in this week and "
        + "the one before it together, and that had not been so a week earlier.",
        "Two bugs last week, two this week: yes.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Rebuilding.Clusters(view, rows, (double[])new FiresStarted().Values(view, rows));
}
