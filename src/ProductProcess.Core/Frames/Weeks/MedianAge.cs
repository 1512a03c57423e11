namespace ProductProcess.Core.Frames.Weeks;

internal sealed class MedianAge : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "median_age",
        ColumnKind.Days,
        "days",
        "Median days from start to the last day of the week, both counted, of the items in progress at its "
        + "end. Missing without any.",
        "Items of 2, 3 and 30 days: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Ages.Median(view);
}
