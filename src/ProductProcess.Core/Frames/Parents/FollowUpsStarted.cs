namespace ProductProcess.Core.Frames.Parents;

internal sealed class FollowUpsStarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "follow_ups_started",
        ColumnKind.Number,
        "items",
        "Those of its follow_ups that were started within eight weeks of its end. Missing unless it ended "
        + "in the window eight weeks before its end.",
        "Two of the six were begun in the next month: 2.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Aftermath.FollowUpsStarted(item));
}
