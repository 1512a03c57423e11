namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StillCommenters : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "still_commenters",
        ColumnKind.Number,
        "people",
        "Different people among those comments (see still_comments).",
        "Ann, Bob and Cat wrote them: 3.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Still(item).People);
}
