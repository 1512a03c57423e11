namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CreatedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "created_on",
        ColumnKind.Number,
        "day",
        "When the item was written down: days since the first day of the window began, a part of a day as a "
        + "fraction; negative before the window.",
        "Noon of the third day of the window: 2.5.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => LeafTimes.On(view, view.History.Log.Items.Created[item]));
}
