namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Replies : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "replies",
        ColumnKind.Number,
        "comments",
        "Comments within the window by another person than the one before on the same item; parts included, "
        + "apps and customers left out.",
        "Ann, Bob, Bob, Ann: 2.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Of(item).Turns);
}
