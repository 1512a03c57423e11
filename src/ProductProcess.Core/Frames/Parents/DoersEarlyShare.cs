namespace ProductProcess.Core.Frames.Parents;

internal sealed class DoersEarlyShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "doers_early_share",
        ColumnKind.Number,
        "share",
        "Of the people who did its leaves finished in the window, the share that had written down, changed "
        + "or commented on it or its leaves before it began. Missing when none is known or it never began.",
        "Four doers, one of them was there before the first start: 0.25.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EarlyTouch.DoersShare(item));
}
