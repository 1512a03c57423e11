namespace ProductProcess.Core.Frames.Leaves;

internal sealed class PriorityPlace : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "priority_place",
        ColumnKind.Number,
        "place",
        "Where the priority of the item stands among those used in the scope, 1 for the most urgent: the "
        + "priority at its start, of an unstarted item that at its end or the end of the window. Missing "
        + "without a priority.",
        "Started as High where Urgent, High and Low are in use: 2.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Urgency.Place(item));
}
