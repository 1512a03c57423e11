namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StillTurns : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "still_turns",
        ColumnKind.Number,
        "comments",
        "How many of those comments (see still_comments) were by another person than the one before.",
        "Ann, Bob, Bob, Ann: 2.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Still(item).Turns);
}
