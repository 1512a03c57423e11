namespace ProductProcess.Core.Frames.Leaves;

internal sealed class HandsOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "hands",
        ColumnKind.Number,
        "people",
        "Distinct people whose hands the item or one of its parts went through up to done, for an open "
        + "item up to the end of the window: assigned to it, moved it by hand, or commented before done. "
        + "Apps and customers are not counted. What the tracker does not show is not in it.",
        "Ann was assigned, Bob commented, Ann moved it to Done: 2.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Hands.Count[item]);
}
