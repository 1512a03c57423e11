namespace ProductProcess.Core.Frames.Requests;

internal sealed class AnswerWait : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "answer_wait",
        ColumnKind.Days,
        "days",
        "Days of 24 hours until somebody started on it; while nobody has, up to its cancelling or the end "
        + "of the window: to be read together with answered. Missing when it was done without a start.",
        "Filed on Monday noon, started on Thursday noon: 3.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => Leaves.LeafTimes.ToStart(view, item, view.History.Log.Items.Created[item]));
}
