namespace ProductProcess.Core.Frames.Requests;

internal sealed class AskedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "asked_on",
        ColumnKind.Number,
        "day",
        "When it was asked: days since the first day of the window began, a part of a day as a fraction.",
        "Noon of the third day of the window: 2.5.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => Leaves.LeafTimes.On(view, view.History.Log.Items.Created[item]));
}
