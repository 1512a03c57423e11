using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Days;

internal sealed class StartedFires : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "started_fires",
        ColumnKind.Number,
        "items",
        "Items that answer to something that happened (bugs, incidents, support) started that day.",
        "One bug and two stories pulled to In Progress: 1.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Counts.StartedOf(ItemKind.Reactive));
}
