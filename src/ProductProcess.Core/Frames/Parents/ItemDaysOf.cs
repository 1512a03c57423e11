namespace ProductProcess.Core.Frames.Parents;

internal sealed class ItemDaysOf : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "item_days",
        ColumnKind.Number,
        "item-days",
        "Working days of the window on which each of its leaves was in progress, summed up.",
        "Two stories in progress all week: 10.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.ItemDays(view, item));
}
