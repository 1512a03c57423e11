namespace ProductProcess.Core.Frames.Weeks;

internal sealed class ItemDaysThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "item_days",
        ColumnKind.Number,
        "item-days",
        "Working days on which each item was in progress that week, summed up.",
        "Two items in progress all week: 10.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWorkingDays(view, view.ProgressDays.OfTeams(_ => true));
}
