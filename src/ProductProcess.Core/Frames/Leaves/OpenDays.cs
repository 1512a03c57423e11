namespace ProductProcess.Core.Frames.Leaves;

internal sealed class OpenDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "open_days",
        ColumnKind.Days,
        "days",
        "Days of 24 hours from being written down to done or cancelled, of an open item to the end of the "
        + "window: to be read together with whether it was done.",
        "Filed on 1 March and closed on 11 March at the same hour: 10.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.SinceCreation(view, item));
}
