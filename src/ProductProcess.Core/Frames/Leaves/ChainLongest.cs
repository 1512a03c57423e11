namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ChainLongest : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "chain_longest",
        ColumnKind.Days,
        "days",
        "Days that the longest item of its chain takes: from its first start to the day it is due, else to "
        + "its end or that of the window. Missing where the chain leaves the scope.",
        "A story of 3 days in an epic planned for 120 days: 120.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Chains.Longest(item));
}
