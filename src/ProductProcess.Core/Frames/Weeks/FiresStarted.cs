using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FiresStarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "fires_started",
        ColumnKind.Number,
        "items",
        "Items that answer to something that happened (bugs, incidents, support) started that week.",
        "Four bugs pulled to In Progress: 4.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.StartedOf(ItemKind.Reactive));
}
