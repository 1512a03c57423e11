namespace ProductProcess.Core.Frames.Weeks;

internal sealed class RepairsListed : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "repairs_listed",
        ColumnKind.Number,
        "items",
        "Improvements written down in the four weeks that begin with the week. Missing where the window "
        + "ends earlier.",
        "Five clean-ups noted after the outage: 5.",
        [Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        Rebuilding.Listed(view, rows);
}
