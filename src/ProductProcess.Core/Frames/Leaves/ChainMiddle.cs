namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ChainMiddle : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "chain_middle",
        ColumnKind.YesNo,
        "",
        "Whether an item of its chain takes one to three months: 28 to 92 days (see chain_longest). Missing "
        + "where none does and the chain leaves the scope.",
        "A story of 3 days in an epic of 60 days: yes.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Chains.HasMiddle(item));
}
