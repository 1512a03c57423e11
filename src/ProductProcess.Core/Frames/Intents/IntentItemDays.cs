namespace ProductProcess.Core.Frames.Intents;

internal sealed class IntentItemDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "item_days",
        ColumnKind.Number,
        "item-days",
        "Working days of the window on which each leaf that reaches it was in progress, summed up.",
        "Two stories in progress all week: 10.",
        [Needs.Intents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.ItemDays(item));
}
