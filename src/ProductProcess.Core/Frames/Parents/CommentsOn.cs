namespace ProductProcess.Core.Frames.Parents;

internal sealed class CommentsOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "comments",
        ColumnKind.Number,
        "comments",
        "Comments that people wrote in the window on it, its leaves and their parts.",
        "Three on the epic, nine on its stories: 12.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortTalk.Of(item).Comments);
}
