namespace ProductProcess.Core.Frames.Parents;

internal sealed class FollowUps : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "follow_ups",
        ColumnKind.Number,
        "items",
        "Leaves under it or linked to it that were written down within two weeks before or after its end "
        + "and not started by then. Missing unless it ended in the window two weeks before its end.",
        "Six \"phase two\" stories written down in the last week: 6.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Aftermath.FollowUps(item));
}
