namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Bumped : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "bumped",
        ColumnKind.Number,
        "times",
        "How often, within the window, the open item was put off: taken out of a sprint that had not ended "
        + "(but not into one that already ran), or given a less urgent priority.",
        "Moved from the running sprint to the next one, then from High to Low: 2.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Planning.TakenOut(item) + view.Leaves.Urgency.Lowered(item));
}
