namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CommentsOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "comments",
        ColumnKind.Number,
        "comments",
        "Comments that people wrote within the window on the item and its parts. Apps and customers are "
        + "left out.",
        "Ann asked, Bob answered, the build bot reported: 2.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Of(item).Comments);
}
