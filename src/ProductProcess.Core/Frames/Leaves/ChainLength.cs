namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ChainLength : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "chain_length",
        ColumnKind.Number,
        "items",
        "How many items the chain has from this one up to what it serves, both counted, at the end of the "
        + "window.",
        "A story in an epic of an initiative: 3. A loose bug: 1.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Chains.Length(item));
}
