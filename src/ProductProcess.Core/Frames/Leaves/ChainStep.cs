namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ChainStep : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "chain_step",
        ColumnKind.Number,
        "times",
        "The largest step in its chain: how many times longer an item takes than the one below it (see "
        + "chain_longest), 1 at least. Missing where the chain leaves the scope.",
        "A story of 3 days in an epic of 120 days: 40.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Chains.Step(item));
}
