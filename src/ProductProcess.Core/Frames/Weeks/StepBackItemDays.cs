using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Weeks;

internal sealed class StepBackItemDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "step_back_item_days",
        ColumnKind.Number,
        "item-days",
        "The same for items that find something out or make the work easier (discovery, improvement).",
        "A spike in progress from Monday to Wednesday: 3.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWorkingDays(view, view.ProgressDays.OfTeams(ItemKind.Discovery, ItemKind.Improvement));
}
