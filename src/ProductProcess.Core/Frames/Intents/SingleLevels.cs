namespace ProductProcess.Core.Frames.Intents;

internal sealed class SingleLevels : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "single_levels",
        ColumnKind.Number,
        "levels",
        "How often, going down from it, one child follows another: 0 with several children or none, 1 with "
        + "one child, 2 where that is a parent with one leaf.",
        "A goal with one epic of one story: 2.",
        [Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.SingleLevels(item));
}
