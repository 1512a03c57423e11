using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FireItemDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "fire_item_days",
        ColumnKind.Number,
        "item-days",
        "The same for items that answer to something that happened (bugs, incidents, support).",
        "A bug in progress from Monday to Wednesday: 3.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWorkingDays(view, view.ProgressDays.OfTeams(ItemKind.Reactive));
}
