namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Commenters : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "commenters",
        ColumnKind.Number,
        "people",
        "Different people who commented within the window on the item or its parts. Apps and customers are "
        + "left out.",
        "Ann wrote three times and Bob once: 2.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Of(item).People);
}
