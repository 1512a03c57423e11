namespace ProductProcess.Core.Frames.Stints;

internal sealed class AtSameTime : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "at_same_time",
        ColumnKind.Number,
        "items",
        "Other items in progress and assigned to the person on the day in the middle of active_days. "
        + "Missing when those are 0.",
        "Ann has three items in progress that day: 2.",
        [Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(stint => view.Stints.AtSameTime(stint));
}
