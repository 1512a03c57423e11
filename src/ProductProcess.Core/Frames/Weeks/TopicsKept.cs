namespace ProductProcess.Core.Frames.Weeks;

internal sealed class TopicsKept : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "topics_kept",
        ColumnKind.Number,
        "share",
        "How far the items finished in the fortnight that ends with the week belong to the same parents as "
        + "those of the fortnight before: from 0, none, to 1, the same mix. For every second week back from "
        + "the last; missing for the others.",
        "Six items of epic A, then three of A and three of B: 0.5.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        Topics.Kept(view);
}
