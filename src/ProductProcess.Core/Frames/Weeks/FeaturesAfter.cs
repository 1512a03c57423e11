namespace ProductProcess.Core.Frames.Weeks;

internal sealed class FeaturesAfter : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "features_after",
        ColumnKind.Number,
        "items",
        "Mean of features_started over the four weeks after the week. Missing where the window ends "
        + "earlier.",
        "3, 4, 4 and 5 after the outage: 4.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Rebuilding.MeanAfter(view, (double[])new FeaturesStarted().Values(view, rows));
}
