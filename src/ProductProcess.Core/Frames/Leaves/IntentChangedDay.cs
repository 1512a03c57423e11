namespace ProductProcess.Core.Frames.Leaves;

internal sealed class IntentChangedDay : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "intent_changed_day",
        ColumnKind.Number,
        "day",
        "The day of the window, from 0, on which that happened (see intent_changed), the last where it "
        + "happened twice. Missing where it did not.",
        "On the third day of the window: 2.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => Math.Floor(LeafTimes.On(view, view.Leaves.Reframes.Last(item))));
}
