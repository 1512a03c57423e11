using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FeaturesStarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "features_started",
        ColumnKind.Number,
        "items",
        "Items of something new (features, stories) started that week.",
        "Four stories and a bug pulled to In Progress: 4.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.SumOfWeeks(view, view.Counts.StartedOf(ItemKind.Feature));
}
