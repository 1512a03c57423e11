namespace ProductProcess.Core.Frames.Weeks;

internal sealed class StartedAdHoc : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "started_ad_hoc",
        ColumnKind.Number,
        "items",
        "Items started that week that were ad hoc (see the column ad_hoc of leaves).",
        "Two of five started items came in unplanned: 2.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.StartedAdHoc);
}
