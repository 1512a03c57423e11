namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StartedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "started_on",
        ColumnKind.Number,
        "day",
        "When the item was started (see started): days since the first day of the window began. Missing "
        + "when it never was.",
        "First moved to In Progress at noon of the day before the window: -0.5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.On(view, view.History.Milestones.Started[item]));
}
