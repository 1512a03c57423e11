namespace ProductProcess.Core.Frames.Leaves;

internal sealed class DueMargin : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "due_margin",
        ColumnKind.Days,
        "days",
        "Days from the day a done item was done to the day it was due then: 0 on the day itself, negative "
        + "when it was later. Missing when it is not done or had no due date.",
        "Due on Friday and done on Wednesday: 2. Done on Sunday: -2.",
        [Needs.DueDates]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Due.Margin(item));
}
