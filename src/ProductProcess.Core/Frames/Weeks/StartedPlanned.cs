namespace ProductProcess.Core.Frames.Weeks;

internal sealed class StartedPlanned : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "started_planned",
        ColumnKind.Number,
        "items",
        "Items started that week that were not ad hoc.",
        "Two of five started items came in unplanned: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(
            view, [.. view.Counts.Started.Zip(view.Counts.StartedAdHoc, (all, adHoc) => all - adHoc)]);
}
